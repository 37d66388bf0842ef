import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

/** `npm run fonts`: cuts the letters of the site out of IBM Plex Sans Thai Looped (SIL Open Font License 1.1), and writes the CSS that loads them. */
const from = 'node_modules/@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped'
const to = 'src/styles/fonts'

/** What Thai and English need; other letters are shown in a font of the reader's device. */
const scripts = {
  thai: ['U+0E01-0E3A', 'U+0E3F-0E5B', 'U+25CC'],
  latin: [
    'U+0020-007E',
    'U+00A0',
    'U+00A9',
    'U+00B0',
    'U+00B7',
    'U+00D7',
    'U+00E9',
    'U+2010-2026',
    'U+2190-2193',
  ],
} as const

/** How marks stand over Thai letters, and how letters stand beside each other; figures and fractions of other shapes are left out. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga']

const faces = Object.entries(scripts).flatMap(([script, ranges]) =>
  [400, 600].map((weight) => ({ script, ranges, weight, file: `${script}-${weight}.woff2` })),
)

mkdirSync(to, { recursive: true })
for (const { script, ranges, weight, file } of faces) {
  const whole = readFileSync(`${from}-${script}-${weight}-normal.woff2`)
  const options = { targetFormat: 'woff2', noHinting: true, keepFeatures } as const
  writeFileSync(`${to}/${file}`, await subsetFont(whole, lettersIn(ranges), options))
}
writeFileSync('src/styles/fonts.css', css())

function lettersIn(ranges: readonly string[]): string {
  return ranges
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    })
    .join('')
}

function css(): string {
  const rules = faces.map((face) => rule('Plex Looped', face))
  const thai = faces.filter(({ script, weight }) => script === 'thai' && weight === 400)
  return `/* Written by \`npm run fonts\`: IBM Plex Sans Thai Looped (SIL Open Font License 1.1), served from this site. */
${rules.join('')}/* Beside Latin letters of one width, which no such font has for Thai. */
${thai.map((face) => rule('Plex Looped Thai', face)).join('')}`
}

function rule(family: string, { weight, file, ranges }: (typeof faces)[number]): string {
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: optional;
  src: url("./fonts/${file}") format("woff2");
  unicode-range: ${ranges.join(', ')};
}
`
}
