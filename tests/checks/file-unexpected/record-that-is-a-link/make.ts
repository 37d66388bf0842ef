import { cpSync, mkdirSync, symlinkSync } from 'node:fs'

/** A record is a plain file; what a link leads to is not read. */
export default function make(practices: string) {
  const entry = `${practices}/mae-sai-interpreters`
  cpSync('tests/checks/valid/smallest/practices/mae-sai-interpreters', entry, { recursive: true })
  mkdirSync(`${entry}/adoptions`)
  symlinkSync('/etc/passwd', `${entry}/adoptions/tak-2023.mdx`)
}
