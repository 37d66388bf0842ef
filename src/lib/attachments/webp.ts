import { hiddenInExif } from './exif.ts'
import { hiddenInXmp } from './packets.ts'
import { behind, type Hidden, lettersOf, type Part, viewOf, withoutHidden } from './parts.ts'

const header = 12

/** The chunks by their name (RFC 9649); unknown ones tell `other`. */
const chunks: Record<string, (data: Uint8Array) => Hidden[]> = {
  'VP8 ': () => [],
  VP8L: () => [],
  VP8X: () => [],
  ALPH: () => [],
  ICCP: () => [],
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
