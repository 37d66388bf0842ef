import { mkdirSync, symlinkSync } from 'node:fs'

/** A link could lead out of the project; Windows and git may make a plain file of it. */
export default function make(practices: string) {
  mkdirSync(`${practices}/mae-sai-interpreters`)
  symlinkSync('/etc/hostname', `${practices}/mae-sai-interpreters/th.mdx`)
}
