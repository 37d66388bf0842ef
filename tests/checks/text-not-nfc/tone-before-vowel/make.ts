import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** A tone mark before its vowel, and a letter with its accent apart. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('title: ล่ามประจำด่าน', 'title: ก\u0e48\u0e38มล่ามประจำด่าน')
    .replace('แหล่งข้อมูลไม่ได้บอก', 'Cafe\u0301 น้ำ &#x63;afe&#x301;')
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
