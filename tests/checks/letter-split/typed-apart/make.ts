import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** A double เ in the facts, and in the text a ring with า, with and without its tone mark, and ำ before it. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('title: ล่ามประจำด่าน', 'title: เเละล่ามประจำด่าน')
    .replace('แหล่งข้อมูลไม่ได้บอก', 'ท\u0e4d\u0e32งาน\nห้องน\u0e4d\u0e49\u0e32\nห้องน\u0e33\u0e49')
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
