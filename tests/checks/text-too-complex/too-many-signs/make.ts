import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** More stars than any honest text has; the parser would take minutes over 15,000. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, text.replace('แหล่งข้อมูลไม่ได้บอก', '*a**'.repeat(334)))
}
