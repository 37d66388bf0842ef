import { cpSync, symlinkSync } from 'node:fs'

/** A link could lead anywhere on the machine that builds. */
export default function make(practices: string) {
  const entry = `${practices}/mae-sai-interpreters`
  cpSync('tests/checks/valid/smallest/practices/mae-sai-interpreters', entry, { recursive: true })
  symlinkSync('/etc', `${entry}/adoptions`)
}
