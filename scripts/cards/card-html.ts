import { readFileSync } from 'node:fs'
import type { Card } from '../../src/node/cards.ts'

const fonts = 'node_modules/@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped'
const faces = (['thai', 'latin'] as const).flatMap((letters) =>
  [400, 600].map((weight) => face(letters, weight)),
)
const icon = readFileSync('public/icon.svg', 'utf8')

const style = `
${faces.join('')}
* { box-sizing: border-box; flex-shrink: 0; margin: 0 }
body { background: #fbfaf6; border-left: 24px solid #0b5f63; color: #1d2526; display: flex; flex-direction: column;
  font: 400 28px/1.5 Thai, Latin; gap: 20px; height: 630px; padding: 48px 72px 40px 64px; width: 1200px }
header { align-items: center; color: #0b5f63; display: flex; font-size: 30px; font-weight: 600; gap: 18px }
svg { height: 48px; width: 48px }
h1 { font-size: 42px; font-weight: 600; line-height: 1.5; text-wrap: balance }
p { text-wrap: pretty }
/* A box that ends a text with dots cuts at its edges: room for the marks over the first line. */
h1, p { margin-top: -0.4em; padding-top: 0.4em }
t-w { white-space: nowrap }
h1, p { -webkit-box-orient: vertical; -webkit-line-clamp: 3; display: -webkit-box; overflow: hidden }
p { -webkit-line-clamp: 5; border-left: 6px solid #0b5f63; padding-left: 24px }
footer { color: #55605f; font-size: 26px; margin-top: auto }
`

/** A page of 1200 × 630 pixels that needs nothing besides itself. */
export const cardHtml = ({ locale, lang, site, title, summary, foot }: Card) => `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><style>${style}</style>
<header>${icon}<span>${escaped(site)}</span></header>
<h1 lang="${lang}">${escaped(title)}</h1><p lang="${lang}">${escaped(summary)}</p><footer>${escaped(foot)}</footer></html>`

function face(letters: 'thai' | 'latin', weight: number): string {
  const font = readFileSync(`${fonts}-${letters}-${weight}-normal.woff2`, 'base64')
  const range = letters === 'thai' ? 'unicode-range: U+0E01-0E5B, U+200C-200D, U+25CC;' : ''
  const family = letters === 'thai' ? 'Thai' : 'Latin'
  return `@font-face { font-family: ${family}; font-weight: ${weight}; ${range} src: url(data:font/woff2;base64,${font}) }\n`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
