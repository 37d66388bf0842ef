import { hiddenInIcc } from './icc.ts'
import { hiddenInExif, hiddenInXmp } from './metadata.ts'
import { behind, type Hidden, lettersOf, type Part, viewOf, withoutHidden } from './parts.ts'

const header = 12

/** The chunks by their name (RFC 9649); unknown ones tell `other`. */
const chunks: Record<string, (data: Uint8Array) => Hidden[]> = {
  'VP8 ': () => [],
  VP8L: () => [],
  VP8X: () => [],
  ALPH: () => [],
  ICCP: hiddenInIcc,
  EXIF: (data) => hiddenInExif(lettersOf(data, 0, 4) === 'Exif' ? data.subarray(6) : data),
  'XMP ': (data) => hiddenInXmp(lettersOf(data)),
  ANIM: () => ['pictures'],
  ANMF: () => ['pictures'],
}

/** The parts of a WebP file; whether they make a picture is for the decoder to say. */
export function webpParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ start: 0, end: header, hidden: [] }]
  const view = viewOf(bytes)
  const whole = Math.min(8 + view.getUint32(4, true), bytes.length)
  let start = header
  while (start + 8 <= whole) {
    const length = view.getUint32(start + 4, true)
    const end = Math.min(start + 8 + length + (length % 2), whole)
    parts.push({ start, end, hidden: hiddenIn(bytes, start, end) })
    start = end
  }
  return [...parts, ...behind(bytes, start)]
}

function hiddenIn(bytes: Uint8Array, start: number, end: number): Hidden[] {
  const name = lettersOf(bytes, start, start + 4)
  return Object.hasOwn(chunks, name) ? (chunks[name]?.(bytes.subarray(start + 8, end)) ?? []) : ['other']
}

/** Which chunks to expect, in the first byte of VP8X. */
const exifAndXmp = 0x08 | 0x04

/** The file without the parts that tell something, its size and the list of what it holds set right. */
export function webpWithoutHidden(bytes: Uint8Array, parts: Part[]): Uint8Array {
  const kept = withoutHidden(bytes, parts)
  viewOf(kept).setUint32(4, kept.length - 8, true)
  const flags = header + 8
  if (lettersOf(kept, header, header + 4) === 'VP8X') kept[flags] = (kept[flags] ?? 0) & ~exifAndXmp
  return kept
}

interface Box {
  type: string
  start: number
  /** Where its content begins. */
  content: number
  end: number
}

/** What describes pictures (ISO 14496-12, 23008-12); other boxes tell `other`. */
const describing = new Set('hdlr pitm iloc iinf iref iprp idat grpl'.split(' '))
const pictureItems = new Set('av01 grid iovl iden tmap'.split(' '))

/** The parts of an AVIF file: what a `meta` box tells is told of the whole box, for its items stand elsewhere. */
export function avifParts(bytes: Uint8Array): Part[] {
  const boxes = boxesIn(bytes, 0, bytes.length)
  const parts = boxes.map((box) => ({ start: box.start, end: box.end, hidden: hiddenInBox(bytes, box) }))
  return [...parts, ...behind(bytes, boxes.at(-1)?.end ?? 0)]
}

function boxesIn(bytes: Uint8Array, from: number, end: number): Box[] {
  const view = viewOf(bytes)
  const boxes: Box[] = []
  let start = from
  while (start + 8 <= end) {
    const length = view.getUint32(start)
    const large = length === 1 && start + 16 <= end
    const whole = large ? Number(view.getBigUint64(start + 8)) : length === 0 ? end - start : length
    const content = start + (large ? 16 : 8)
    const box = {
      type: lettersOf(bytes, start + 4, start + 8),
      start,
      content,
      end: Math.min(start + whole, end),
    }
    if (box.end < content) break
    boxes.push(box)
    start = box.end
  }
  return boxes
}

function hiddenInBox(bytes: Uint8Array, { type, content, end }: Box): Hidden[] {
  if (type === 'ftyp' || type === 'mdat') return []
  if (type === 'moov') return ['pictures']
  if (type !== 'meta') return ['other']
  return boxesIn(bytes, content + 4, end).flatMap((box) => {
    if (box.type === 'iinf') return itemsIn(bytes, box).flatMap((item) => hiddenInItem(bytes, item))
    if (box.type === 'hdlr') return hiddenInName(bytes, box.content + 24)
    if (box.type === 'iprp') return hiddenInProperties(bytes, box)
    return describing.has(box.type) ? [] : ['other']
  })
}

/** How to show a picture; other properties, such as `udes`, a description, tell something else. */
const showing = new Set(
  'ispe pixi av1C colr pasp irot imir clap auxC a1op lsel a1lx clli mdcv cclv amve'.split(' '),
)

function hiddenInProperties(bytes: Uint8Array, { content, end }: Box): Hidden[] {
  const lists = boxesIn(bytes, content, end).filter(({ type }) => type === 'ipco')
  const properties = lists.flatMap((list) => boxesIn(bytes, list.content, list.end))
  return properties.flatMap(({ type, ...inside }) => {
    if (!showing.has(type)) return ['words']
    return type === 'colr' ? hiddenInColours(bytes, inside) : []
  })
}

/** Colours by number, or by a profile. */
const hiddenInColours = (bytes: Uint8Array, { content, end }: Omit<Box, 'type'>): Hidden[] =>
  lettersOf(bytes, content, content + 4) === 'nclx' ? [] : hiddenInIcc(bytes.subarray(content + 4, end))

/** What programs call a picture and its parts; whatever else it is called somebody typed. */
const ofPrograms = /^(?:pict|picture ?handler|libavif|libheif|color|alpha|image|exif|xmp)?$/i

function hiddenInName(bytes: Uint8Array, start: number): Hidden[] {
  const [name = ''] = lettersOf(bytes, start, start + 80).split('\0')
  return ofPrograms.test(name) ? [] : ['words']
}

/** The kinds of item in the list of items, and where the name of each begins. */
function itemsIn(bytes: Uint8Array, { content, end }: Box) {
  const entries = boxesIn(bytes, content + (bytes[content] === 0 ? 6 : 8), end)
  return entries.map((entry) => {
    const type = entry.content + (bytes[entry.content] === 3 ? 10 : 8)
    return { type: lettersOf(bytes, type, type + 4), name: type + 4 }
  })
}

/** How an EXIF block begins, in either order of bytes. Such eight bytes are no chance find among the pixels. */
const exifStarts = ['II*\0\b\0\0\0', 'MM\0*\0\0\0\b']

function hiddenInItem(bytes: Uint8Array, { type, name }: { type: string; name: number }): Hidden[] {
  if (pictureItems.has(type)) return hiddenInName(bytes, name)
  if (type !== 'mime' && type !== 'Exif') return ['other']
  const letters = lettersOf(bytes)
  if (type === 'mime')
    return hiddenInXmp(letters.slice(letters.indexOf('<x:xmpmeta'), letters.lastIndexOf('</x:xmpmeta>')))
  const block = exifStarts.map((start) => letters.indexOf(start)).find((index) => index >= 0)
  return block === undefined ? ['other'] : hiddenInExif(bytes.subarray(block))
}
