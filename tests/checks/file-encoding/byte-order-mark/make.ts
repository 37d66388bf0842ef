import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Old versions of Notepad write a byte order mark; editors drop or add it without a word. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, `\ufeff${text}`)
}
