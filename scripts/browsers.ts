import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium, installFromDebian, shell } from './chromium.ts'

const paths = (process.env['PATH'] ?? '').split(delimiter)
const isThere = (program: string) => paths.some((folder) => existsSync(join(folder, program)))

/** A Firefox to try the search in, if there is one. */
export const findFirefox = (): string | undefined =>
  ['firefox-esr', 'firefox'].flatMap((name) => paths.map((folder) => join(folder, name))).find(existsSync)

/** Run by itself, before all tests, it sees to the browsers: the quick Chromium and a Firefox where Debian can give them. */
if (import.meta.main) {
  const wanted = [isThere(shell) ? [] : [shell], findFirefox() ? [] : ['firefox-esr']].flat()
  if (wanted.length > 0) installFromDebian(...wanted)
  findChromium()
}
