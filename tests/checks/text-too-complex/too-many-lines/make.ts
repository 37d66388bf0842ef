import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** More lines than any honest text has. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, text + 'a\n=\n'.repeat(1000))
}
