import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Signs that come along with copied text, in the facts and in the text. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('title: ล่าม', 'title: \u202eล่าม')
    .replace('ขึ้นทะเบียน', 'ขึ้น\u00adทะเบียน')
    .replace('แหล่งข้อมูล', 'แหล่ง\uf70aข้อมูล')
    .replace('ลงนาม', 'ลง\u200d\u200dนาม\u{e0041}')
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
