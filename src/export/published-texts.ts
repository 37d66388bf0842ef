import { strFromU8, unzipSync } from 'fflate'

/** The words that a published file gives to whoever opens it, whatever shows them; throws for a kind of file that nobody reads here. */
export function publishedTexts(name: string, bytes: Uint8Array): string[] {
  const kind = /\.(\w+)$/.exec(name)?.[1] ?? ''
  const read = readers[kind]
  if (!read) throw new Error(`${name}: no reader for files of this kind (src/export/published-texts.ts)`)
  return read(bytes).map((text) => text.replaceAll(digests, ''))
}

/** Versions in addresses and data are letters that mean nothing (`shortDigest`), though they may read like something. */
const digests = /(?:\?v=|^)[a-p]{8}(?![a-z])/g

type Read = (bytes: Uint8Array) => string[]

const lines: Read = (bytes) => strFromU8(bytes).split(/\r\n|\n/)
/** RFC 5545 folds a long line by a line end and a space. */
const unfolded: Read = (bytes) =>
  strFromU8(bytes)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
const archive: Read = (bytes) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [name, ...publishedTexts(name, content)])
/** Cells and paragraphs are told apart, so that what stands in several files is the same text in each. */
const json: Read = (bytes) => stringsIn(JSON.parse(strFromU8(bytes))).flatMap(blocks)
const cells: Read = (bytes) => strFromU8(bytes).split(/[",\r\n]+/)
/** Ours: programs, styles and letters; the search's files hold words of the pages, cut. */
const none: Read = () => []

const readers: Record<string, Read> = {
  ...{ html: markup, xml: markup, atom: markup, svg: markup, rels: markup, xhtml: markup, xsd: none },
  ...{ json, jsonld: json, ics: unfolded },
  ...{ csv: cells, ris: lines, bib: lines, ttl: lines, txt: lines, md: lines, '': lines },
  ...{ xlsx: archive, docx: archive, zip: archive, imscc: archive },
  // The texts of entries, as they were checked.
  mdx: none,
  ...{ js: none, css: none, woff2: none, wasm: none, pagefind: none },
  ...{ pf_fragment: none, pf_index: none, pf_filter: none, pf_meta: none },
  // Looked at as files, not as texts.
  ...{ png: none, jpg: none, webp: none, avif: none, pdf: none },
}

const inline =
  /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|s|small|span|strong|sub|sup|time|u|wbr|(?:w|a):[a-z]+)\b[^>]*>/gi
const cutWords = /<span data-pagefind-meta="aliases">[^<]*<\/span>/g
const attribute = /\b(?:alt|title|content|aria-label|href|placeholder|value)="([^"]*)"/g

/** What stands between tags, a block as one line, and in the attributes that are shown or followed. */
function markup(bytes: Uint8Array): string[] {
  return blocks(strFromU8(bytes))
}

function blocks(whole: string): string[] {
  if (!whole.includes('<')) return [whole]
  const text = whole.replaceAll(cutWords, '')
  const shown = text
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, '\n')
    .replaceAll(inline, '')
    .replaceAll(/<[^>]*>/g, '\n')
  const given = [...text.matchAll(attribute)].map(([, value = '']) => value)
  return [...shown.split('\n'), ...given].map(decoded)
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' }

const decoded = (text: string) =>
  text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(stringsIn)]
}
