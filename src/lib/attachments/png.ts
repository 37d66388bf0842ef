import { hiddenInExif } from './exif.ts'
import { hiddenInXmp } from './packets.ts'
import { behind, type Hidden, lettersOf, type Part, viewOf } from './parts.ts'

const signature = 8

/** Pixels and their colours (PNG, third edition). */
const picture = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST cICP mDCV cLLI'.split(' '),
)

/** The other chunks by their type; those of programs tell `other`. */
const chunks: Record<string, (data: Uint8Array) => Hidden[]> = {
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

/** The parts of a PNG file; whether they make a picture is for the decoder to say. */
export function pngParts(bytes: Uint8Array): Part[] {
  const parts: Part[] = [{ start: 0, end: signature, hidden: [] }]
  const view = viewOf(bytes)
  let start = signature
  let type = ''
  while (start + 12 <= bytes.length && type !== 'IEND') {
    type = lettersOf(bytes, start + 4, start + 8)
    const end = Math.min(start + 12 + view.getUint32(start), bytes.length)
    parts.push({ start, end, hidden: hiddenIn(type, bytes.subarray(start + 8, end - 4)) })
    start = end
  }
  return [...parts, ...behind(bytes, start)]
}

function hiddenIn(type: string, data: Uint8Array): Hidden[] {
  if (picture.has(type)) return []
  return Object.hasOwn(chunks, type) ? (chunks[type]?.(data) ?? []) : ['other']
}

function hiddenInText(data: Uint8Array): Hidden[] {
  const text = lettersOf(data)
  if (text.startsWith('XML:com.adobe.xmp\0')) return hiddenInXmp(text)
  return [keywords.find(([pattern]) => pattern.test(text))?.[1] ?? 'words']
}
