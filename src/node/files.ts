import { globSync, readFileSync } from 'node:fs'
import { practicesDir } from '../lib/read/corpus.ts'

/** A file of an entry as it is in its folder, by its path from the folder of entries. */
export const entryFile = (path: string) => readFileSync(`${practicesDir()}/${path}`)

const fonts = 'node_modules/@fontsource/ibm-plex-sans-thai-looped'
const letters = ['thai-400', 'thai-600', 'latin-400', 'latin-600']
let packaged: Record<string, Uint8Array> | undefined

/** What all pages of a package share: their style, the site's letters and their licence. */
export function packageFiles(): Record<string, Uint8Array> {
  packaged ??= {
    'style.css': readFileSync('src/site/package/offline.css'),
    'fonts/LICENSE.txt': readFileSync(`${fonts}/LICENSE`),
    ...Object.fromEntries(
      letters.map((name) => [
        `fonts/${name}.woff2`,
        readFileSync(`${fonts}/files/ibm-plex-sans-thai-looped-${name}-normal.woff2`),
      ]),
    ),
  }
  return packaged
}

/** What the check prints for a finding of a code: the first one of its first test case, which is always true to the program. */
export function printedCheck(code: string): string {
  const [first] = globSync(`tests/checks/${code}/*/expected.txt`).sort()
  if (first === undefined) throw new Error(`tests/checks/${code} has no case to show on its help page`)
  const text = readFileSync(first, 'utf8').replaceAll('\r\n', '\n')
  const [finding = ''] = text.split('\n\n')
  return finding.replace(/\n +=( \/contribute\/checks\/.*)$/, '').trimEnd()
}
