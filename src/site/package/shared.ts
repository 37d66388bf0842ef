import { readFileSync } from 'node:fs'
import style from './offline.css?raw'

const fonts = 'node_modules/@fontsource/ibm-plex-sans-thai-looped'
const letters = ['thai-400', 'thai-600', 'latin-400', 'latin-600']

/** What all pages of a package share: their style, the site's letters and their licence. */
export const shared: Record<string, Uint8Array> = {
  'style.css': new TextEncoder().encode(style),
  'fonts/LICENSE.txt': readFileSync(`${fonts}/LICENSE`),
  ...Object.fromEntries(
    letters.map((name) => [
      `fonts/${name}.woff2`,
      readFileSync(`${fonts}/files/ibm-plex-sans-thai-looped-${name}-normal.woff2`),
    ]),
  ),
}
