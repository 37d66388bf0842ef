import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { lettersOf } from './parts.ts'

/** In bytes, of all streams but pictures, which nothing here unpacks: an honest leaflet of ten megabytes stays far below. */
const mostUnpacked = 32 * 1024 * 1024

/**
 * Whether a PDF unpacks to more than a machine should hold. It stands before the readers, which unpack whatever is packed,
 * and counts in the bytes as they are: where every stream begins, and by which filters it is packed.
 */
export function unpacksTooMuch(bytes: Uint8Array): boolean {
  let left = mostUnpacked
  for (const { filters, start, end } of packedIn(lettersOf(bytes))) {
    if (filters === undefined) return true
    left -= unpackedSize(bytes.subarray(start, end), filters, left)
    if (left < 0) return true
  }
  return false
}

interface Packed {
  /** Outermost first; nothing where another object names them, which no honest program does. */
  filters: string[] | undefined
  start: number
  end: number
}

function* packedIn(letters: string): Generator<Packed> {
  let from: number | undefined
  let nextEnd = 0
  for (const { 0: sign, index } of letters.matchAll(/\bobj\b|(?<!end)stream(?:\r\n|\s)/g)) {
    if (sign === 'obj') from = index
    if (sign === 'obj' || from === undefined) continue
    const dict = letters
      .slice(from, index)
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    from = undefined
    const isPicture = /\/Image\b/.test(dict) && !/\/(?:ObjStm|XRef)\b/.test(dict)
    const filters = isPicture ? [] : filtersIn(dict)
    if (filters?.length === 0) continue
    const start = index + sign.length
    // What Flate packs ends by itself; a sign for the end could stand in the middle of it.
    if (nextEnd < start) nextEnd = endFrom(letters, start)
    yield { filters, start, end: filters?.[0] === 'FlateDecode' ? letters.length : nextEnd }
  }
}

function endFrom(letters: string, start: number): number {
  const end = letters.indexOf('endstream', start)
  return end < 0 ? letters.length : end
}

const shortNames: Record<string, string> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
}

function filtersIn(dict: string): string[] | undefined {
  if (/\/F(?:ilter)?(?:\s|%[^\r\n]*){1,9}\d/.test(dict)) return undefined
  const names =
    dict.match(/(?<=\/)(?:(?:Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode|Fl|LZW|RL|A85|AHx)\b/g) ?? []
  return names.map((name) => shortNames[name] ?? name)
}

const context = PDFContext.create()
const step = 64 * 1024

/** How many bytes a stream unpacks to, counted no further than a little above the most; what cannot be unpacked is for the readers to refuse. */
function unpackedSize(packed: Uint8Array, filters: string[], most: number): number {
  let size = 0
  try {
    const dict = context.obj({ Filter: filters.map((name) => PDFName.of(name)) })
    const stream = decodePDFRawStream(PDFRawStream.of(dict, packed))
    for (let read = step; read === step && size <= most; size += read) read = stream.getBytes(step).length
  } catch {
    return size
  }
  return size
}
