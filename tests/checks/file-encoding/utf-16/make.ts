import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** What Notepad calls “Unicode”. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, Buffer.from(`\ufeff${text}`, 'utf16le'))
}
