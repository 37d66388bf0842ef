import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Between Thai letters of prose it may stand, anywhere else not. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('ขึ้นทะเบียนล่าม', 'ขึ้น\u200bทะเบียน\u200bล่าม')
    .replace('แหล่งข้อมูลไม่ได้บอก', 'ส่ง\u200b\u200bต่อ\n\n5\u200b6\n\n`กก\u200bขข`\n\n```text\nกก\u200bขข\n```')
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
