import { strFromU8, unzipSync } from 'fflate'

/** Says of a piece of a file, as it stands there, whether files of its kind held it before: most pieces stand in many files. */
export type IsNew = (piece: string, kind: string) => boolean

/**
 * The words that a published file gives to whoever opens it, whatever shows them, less those of pieces that are not new; throws for
 * a kind of file that nobody reads here.
 */
export function publishedTexts(name: string, bytes: Uint8Array, isNew: IsNew = () => true): string[] {
  const kind = /\.(\w+)$/.exec(name)?.[1] ?? ''
  const read = /^search-index[\\/]/.test(name) ? none : readers[kind]
  if (!read) throw new Error(`${name}: no reader for files of this kind (src/export/published-texts.ts)`)
  return read(bytes, isNew).map((text) => text.replace(digests, ''))
}

/** Versions in addresses and data are letters that mean nothing (`shortDigest`), though they may read like something. */
const digests = /(?:\?v=|^)[a-p]{8}(?![a-z])/g

type Read = (bytes: Uint8Array, isNew: IsNew) => string[]

const lines: Read = (bytes) => strFromU8(bytes).split(/\r\n|\n/)
/** RFC 5545 folds a long line by a line end and a space. */
const unfolded: Read = (bytes) =>
  strFromU8(bytes)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
const archive: Read = (bytes, isNew) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [
    name,
    ...publishedTexts(name, content, isNew),
  ])
/** Cells and paragraphs are told apart, so that what stands in several files is the same text in each. */
const json: Read = (bytes, isNew) =>
  stringsIn(JSON.parse(strFromU8(bytes)))
    .filter((text) => isNew(text, 'json'))
    .flatMap((text) => (text.includes('<') ? blocks(text) : text.split(apart)))
const cells: Read = (bytes, isNew) =>
  lines(bytes, isNew)
    .filter((row) => isNew(row, 'csv'))
    .flatMap((row) => row.split(/[",]+/))
/** What stands between tags, a block as one line, and in the attributes that are shown or followed. */
const markup: Read = (bytes, isNew) =>
  strFromU8(bytes)
    .replaceAll(code, '\n')
    .split(ends)
    .filter((piece) => isNew(piece, 'markup'))
    .flatMap((piece) => (piece.includes('<') ? blocks(piece) : piece.split('\n').map(decoded)))
/** Ours: programs, styles and letters; the search's files hold words of the pages, cut. */
const none: Read = () => []

const readers: Record<string, Read> = {
  ...{ html: markup, xml: markup, atom: markup, svg: markup, rels: markup, xhtml: markup, xsd: none },
  ...{ json, jsonld: json, ics: unfolded },
  ...{ csv: cells, ris: lines, bib: lines, ttl: lines, txt: lines, md: lines, '': lines },
  ...{ xlsx: archive, docx: archive, zip: archive, imscc: archive },
  // The texts of entries, as they were checked.
  mdx: none,
  ...{ js: none, css: none, woff2: none, wasm: none },
  // Looked at as files, not as texts.
  ...{ png: none, jpg: none, webp: none, avif: none, pdf: none },
}

/** A line end across which no number goes on. */
const apart = /(?<!\d[\s\S]{0,5})\n|\n(?![\s\S]{0,5}\d)/

const code = /<(script|style)\b.*?<\/\1>/gs
/** Where blocks end and begin: each is a piece. */
const ends =
  /<\/(?:p|li|td|th|dt|dd|div|h[1-6]|head|title|nav|section|row|entry|w:p)>|(?=<(?:meta|link|li)\b)/
const inline =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|s|small|span|strong|sub|sup|t-w|time|u|wbr|(?:w|a):[a-z]+)\b[^>]*>/gi
const attribute = /\b(?:alt|title|content|aria-label|href|placeholder|value)="([^"]*)"/g

function blocks(whole: string): string[] {
  const text = whole.replaceAll(code, '\n')
  const shown = text.replaceAll(inline, '').replaceAll(/<[^>]*>/g, '\n')
  const given = [...text.matchAll(attribute)].map(([, value = '']) => value)
  return [...shown.split('\n'), ...given].map(decoded)
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

const decoded = (text: string) =>
  text.includes('&')
    ? text
        .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
          String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
        )
        .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    : text

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(stringsIn)]
}
