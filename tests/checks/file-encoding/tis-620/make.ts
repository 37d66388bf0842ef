import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The Thai encoding of old: one byte a letter, 0xA1 for ก. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, Buffer.from([...text].map((letter) => tis620(letter.charCodeAt(0)))))
}

const tis620 = (code: number) => (code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code)
