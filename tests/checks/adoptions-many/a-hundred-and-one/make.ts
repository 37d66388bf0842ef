import { cpSync, mkdirSync, writeFileSync } from 'node:fs'

/** One record too many; none of them is read. */
export default function make(practices: string) {
  const entry = `${practices}/mae-sai-interpreters`
  cpSync('tests/checks/valid/smallest/practices/mae-sai-interpreters', entry, { recursive: true })
  mkdirSync(`${entry}/adoptions`)
  for (let index = 0; index <= 100; index++)
    writeFileSync(`${entry}/adoptions/tak-${1950 + index}.mdx`, 'not read')
}
