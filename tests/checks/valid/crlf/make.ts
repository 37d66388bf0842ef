import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Files written on Windows end their lines with CR LF; git and editors may change that. */
export default function make(practices: string) {
  mkdirSync(`${practices}/mae-sai-interpreters`)
  for (const file of ['th.mdx', 'en.mdx']) {
    const text = readFileSync(`tests/checks/valid/both-languages/practices/mae-sai-interpreters/${file}`, 'utf8')
    writeFileSync(`${practices}/mae-sai-interpreters/${file}`, text.replaceAll('\n', '\r\n'))
  }
}
