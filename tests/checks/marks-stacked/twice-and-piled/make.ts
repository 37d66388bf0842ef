import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** A mark typed twice, and a pile of them. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('title: ล่ามประจำด่าน', 'title: ล่าม\u0e48\u0e48ประจำด่าน')
    .replace('แหล่งข้อมูลไม่ได้บอก', `แหล่ง${'\u0301\u0302'.repeat(20)} ที่ น้ำ กั๊ก`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
