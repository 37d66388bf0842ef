import { hiddenInIcc, hiddenInIccp } from './icc.ts'
import { hiddenInExif, hiddenInIptc, hiddenInXmp } from './metadata.ts'
import { behind, type Hidden, lettersOf, type Part, viewOf } from './parts.ts'

const endOfImage = 0xd9
const startOfScan = 0xda

/** Frames, tables, restart interval: without them there is no picture (ITU T.81). */
const picture = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdb, 0xdd,
])

/** The other segments by their marker and how they begin. */
const segments: readonly [marker: number, begins: string, hidden: (data: Uint8Array) => Hidden[]][] = [
  [0xe0, 'JFIF\0', ({ length }) => (length === 14 ? [] : ['pictures'])],
  [0xe0, 'JFXX\0', () => ['pictures']],
  [0xe1, 'Exif\0', (data) => hiddenInExif(data.subarray(6))],
  [0xe1, 'http://ns.adobe.com/', (data) => hiddenInXmp(lettersOf(data))],
  [0xe2, 'ICC_PROFILE\0\x01\x01', (data) => hiddenInIcc(data.subarray(14))],
  [0xe2, 'ICC_PROFILE\0', () => ['other']],
  [0xe2, 'MPF\0', () => ['pictures']],
  [0xed, '', hiddenInIptc],
  [0xee, 'Adobe', ({ length }) => (length === 12 ? [] : ['other'])],
  [0xfe, '', () => ['words']],
]

/** The parts of a JPEG file; whether they make a picture is for the decoder to say. */
export function jpegParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ start: 0, end: 2, hidden: [] }]
  let start = 2
  let marker: number | undefined
  while (start < bytes.length && marker !== endOfImage) {
    const part = segmentAt(bytes, start)
    parts.push(part)
    marker = bytes[start + 1]
    start = part.end
  }
  return [...parts, ...behind(bytes, start)]
}

function segmentAt(bytes: Uint8Array, start: number): Part {
  const marker = bytes[start + 1] ?? 0
  if (bytes[start] !== 0xff || marker < 0xc0) return { start, end: bytes.length, hidden: ['remains'] }
  // Any number of 0xFF may stand before a marker.
  if (marker === 0xff) return { start, end: start + 1, hidden: [] }
  if (marker === endOfImage) return { start, end: start + 2, hidden: [] }
  const length = ((bytes[start + 2] ?? 0) << 8) + (bytes[start + 3] ?? 0)
  const end = Math.min(start + 2 + Math.max(length, 2), bytes.length)
  if (marker === startOfScan) return { start, end: scanEnd(bytes, end), hidden: [] }
  return { start, end, hidden: hiddenIn(marker, bytes.subarray(start + 4, end)) }
}

/** A scan ends at the next marker; 0xFF00 and restart markers belong to it. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function hiddenIn(marker: number, data: Uint8Array): Hidden[] {
  if (picture.has(marker)) return []
  const begins = lettersOf(data, 0, 40)
  const known = segments.find(([of, start]) => of === marker && begins.startsWith(start))
  return known?.[2](data) ?? ['other']
}

const signature = 8

/** Pixels and their colours (PNG, third edition). */
const pixels = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs hIST cICP mDCV cLLI'.split(' '),
)

/** The other chunks by their type; those of programs tell `other`. */
const chunks: Record<string, (data: Uint8Array) => Hidden[]> = {
  iCCP: hiddenInIccp,
  eXIf: hiddenInExif,
  tIME: () => ['date'],
  tEXt: hiddenInText,
  zTXt: hiddenInText,
  iTXt: hiddenInText,
  acTL: () => ['pictures'],
  fcTL: () => ['pictures'],
  fdAT: () => ['pictures'],
}

const keywords: readonly [RegExp, Hidden][] = [
  [/^(?:Author|Copyright)\0/, 'author'],
  [/^(?:Creation Time|date:\w+)\0/, 'date'],
  [/^(?:Software|Source)\0/, 'device'],
]

/** The parts of a PNG file; whether they make a pixels is for the decoder to say. */
export function pngParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ start: 0, end: signature, hidden: [] }]
  const view = viewOf(bytes)
  let start = signature
  let type = ''
  while (start + 12 <= bytes.length && type !== 'IEND') {
    type = lettersOf(bytes, start + 4, start + 8)
    const end = Math.min(start + 12 + view.getUint32(start), bytes.length)
    parts.push({ start, end, hidden: hiddenInChunk(type, bytes.subarray(start + 8, end - 4)) })
    start = end
  }
  return [...parts, ...behind(bytes, start)]
}

function hiddenInChunk(type: string, data: Uint8Array): Hidden[] {
  if (pixels.has(type)) return []
  return Object.hasOwn(chunks, type) ? (chunks[type]?.(data) ?? []) : ['other']
}

function hiddenInText(data: Uint8Array): Hidden[] {
  const text = lettersOf(data)
  if (text.startsWith('XML:com.adobe.xmp\0')) return hiddenInXmp(text)
  return [keywords.find(([pattern]) => pattern.test(text))?.[1] ?? 'words']
}
