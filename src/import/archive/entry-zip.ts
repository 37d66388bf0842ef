import { isAttachmentName } from '../../check/attachments/parts.ts'
import { isEveryday } from '../../entry/everyday-files.ts'
import { Id } from '../../entry/formats.ts'
import { megabyte, type Refused, readZip, refuse, type ZipLimits } from './read-zip.ts'

/** The files of an entry, as the form gives them to download. */
export interface ZippedEntry {
  /** The folder's name. */
  id: string
  files: Map<string, Uint8Array>
}

const limits: ZipLimits = {
  packed: 60 * megabyte,
  unpacked: 80 * megabyte,
  files: 100,
  wanted: () => true,
}

/** Reads the archive of an entry from anybody: one folder, and in it only what an entry may hold. */
export function readEntryZip(bytes: Uint8Array): ZippedEntry | Refused {
  const unzipped = readZip(bytes, limits)
  if ('refused' in unzipped) return unzipped
  const places = [...unzipped.files]
    .filter(([path]) => !path.split('/').some(isEveryday))
    .map(([path, content]) => ({ ...placeOf(path), content }))
  const [first] = places
  if (!first || places.some(({ id }) => id !== first.id)) return refuse('folders')
  if (!Id.safeParse(first.id).success) return refuse('folderName')
  if (!places.every(({ name }) => isKnown(name))) return refuse('unknownFile')
  if (!places.some(({ name }) => name === 'th.mdx')) return refuse('noThai')
  return { id: first.id, files: new Map(places.map(({ name, content }) => [name, content])) }
}

/** Everything behind the first slash is the name, so that a path deeper down is no known one. */
function placeOf(path: string) {
  const slash = path.indexOf('/')
  return { id: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) }
}

const isKnown = (name: string) => name === 'th.mdx' || name === 'en.mdx' || isAttachmentName(name)
