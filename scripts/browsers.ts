import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium, installFromDebian, shell } from './chromium.ts'

const paths = (process.env['PATH'] ?? '').split(delimiter)
/** Whether a program can be run by its name. */
export const isThere = (program: string) => paths.some((folder) => existsSync(join(folder, program)))

/** A Firefox to try the search in, if there is one. */
export const findFirefox = (): string | undefined =>
  ['firefox-esr', 'firefox'].flatMap((name) => paths.map((folder) => join(folder, name))).find(existsSync)

/** Readers of PDF that find out whether a handout's words can be found, by their Debian packages. */
const readers = { pdftotext: 'poppler-utils', mutool: 'mupdf-tools' }

/** Run by itself, before all tests, it sees to the browsers, and to readers of PDF where Debian can give them. */
if (import.meta.main) {
  const wanted = [
    isThere(shell) ? [] : [shell],
    findFirefox() ? [] : ['firefox-esr'],
    Object.entries(readers).flatMap(([program, name]) => (isThere(program) ? [] : [name])),
  ].flat()
  if (wanted.length > 0) installFromDebian(...wanted)
  findChromium()
}
