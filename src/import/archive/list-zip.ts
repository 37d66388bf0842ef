import { viewOf } from '../../check/attachments/parts.ts'

/** A file as the directory of an archive lists it. */
export interface Listed {
  name: string
  /** 0: stored as it is, 8: deflated. */
  method: number
  start: number
  packed: number
  size: number
  /** It only points to another place. */
  isLink: boolean
}

const signatures = { end: 0x06054b50, listed: 0x02014b50, file: 0x04034b50 }
const endLength = 22
const longestComment = 0xffff

/** The directory of an archive (APPNOTE.TXT 4.3); throws where it is broken, locked, in parts, or longer than `most`. */
export function listZip(bytes: Uint8Array, most: number): Listed[] {
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = Math.min(view.getUint16(end + 10, true), most)
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: count }, () => {
    const listed = readListed(view, at)
    at += 46 + lengthOf(view, at, [28, 30, 32])
    return listed
  })
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === signatures.end) return at
  throw new RangeError('no archive')
}

function readListed(view: DataView, at: number): Listed {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const isLocked = (flags & 1) === 1
  if (view.getUint32(at, true) !== signatures.listed || isLocked || (method !== 0 && method !== 8))
    throw new RangeError('not readable')
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== signatures.file) throw new RangeError('no file where it should be')
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const start = local + 30 + lengthOf(view, local, [26, 28])
  if (start + packed > view.byteLength) throw new RangeError('cut off')
  return { name: nameAt(view, at), method, start, packed, size, isLink: isLink(view, at) }
}

const lengthOf = (view: DataView, at: number, fields: number[]) =>
  fields.reduce((total, field) => total + view.getUint16(at + field, true), 0)

const utf8 = new TextDecoder()

const nameAt = (view: DataView, at: number) =>
  utf8.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, view.getUint16(at + 28, true)))

/** The upper half of the external attributes is the mode that Unix knows. */
const isLink = (view: DataView, at: number) => (view.getUint16(at + 40, true) & 0o170000) === 0o120000
