import { viewOf } from '../../check/attachments/parts.ts'
import { type Listed, readListed } from './listed.ts'

const signatures = { end: 0x06054b50, end64: 0x07064b50 }
const lengths = { end: 22, end64: 20 }
const longestComment = 0xffff

/** Why a directory is not read to its end, by the words for it. */
type Unread = 'many' | 'packing'

/**
 * The directory of an archive (APPNOTE.TXT 4.3) of at most so many files. Throws where it is broken, and where two programs
 * could see two archives in it: files that share bytes, or a directory that does not end where the archive says.
 */
export function listZip(bytes: Uint8Array, most: number): Listed[] | Unread {
  const view = viewOf(bytes)
  const end = endOf(view)
  const [count, size, start] = [view.getUint16(end + 10, true), u32(view, end + 12), u32(view, end + 16)]
  const isElsewhere = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count
  if (isElsewhere || hasEnd64(view, end)) return 'packing'
  if (count > most) return 'many'
  let at = start
  const listed = Array.from({ length: count }, () => {
    const file = readListed(view, at)
    at = file.next
    return file
  })
  if (at !== end || start + size !== end) throw new RangeError('its directory ends elsewhere')
  refuseOverlaps(listed, start)
  return listed
}

const u32 = (view: DataView, at: number) => view.getUint32(at, true)

/** The last thing in an archive, but for a comment of the length that it tells. */
function endOf(view: DataView): number {
  const last = view.byteLength - lengths.end
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (u32(view, at) === signatures.end && view.getUint16(at + 20, true) === last - at) return at
  throw new RangeError('no archive')
}

/** Another directory, for archives of more than 4 GB. */
const hasEnd64 = (view: DataView, end: number) =>
  end >= lengths.end64 && u32(view, end - lengths.end64) === signatures.end64

/** Files that share bytes unpack to far more than the archive has. */
function refuseOverlaps(listed: Listed[], directory: number) {
  const ends = [...listed].sort((a, b) => a.header - b.header)
  for (const [index, { start, packed }] of ends.entries())
    if (start + packed > (ends[index + 1]?.header ?? directory)) throw new RangeError('files share bytes')
}
