import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The same as `all-at-once`, as it comes from Windows: every place must stay where it is. */
export default function make(practices: string) {
  mkdirSync(`${practices}/mae-sai-interpreters`)
  for (const file of ['th.mdx', 'en.mdx']) {
    const text = readFileSync(`tests/checks/together/all-at-once/practices/mae-sai-interpreters/${file}`, 'utf8')
    writeFileSync(`${practices}/mae-sai-interpreters/${file}`, text.replaceAll('\n', '\r\n'))
  }
}
