import { isAttachmentName } from '../../check/attachments/parts.ts'
import { isEveryday } from '../../entry/everyday-files.ts'
import { Id } from '../../entry/formats.ts'
import { maxTextBytes } from '../../entry/source-text.ts'
import { megabyte } from '../sizes.ts'
import { type Refused, readZip, refuse, type ZipLimits } from './read-zip.ts'

/** The files of an entry, as the form gives them to download. */
export interface ZippedEntry {
  /** The folder's name. */
  id: string
  files: Map<string, Uint8Array>
}

/** What an archive of entries may hold: far more than one needs, and no more than a phone bears. */
export const entryLimits: ZipLimits = {
  packed: 60 * megabyte,
  unpacked: 80 * megabyte,
  single: (name) => (name.endsWith('.mdx') ? maxTextBytes : 20 * megabyte),
  files: 100,
  wanted: (name) => !isOfSystem(name) && isKnown(placeOf(name).name),
}

/** Reads the archive of an entry from anybody: one folder, and in it only what an entry may hold. */
export function readEntryZip(bytes: Uint8Array): ZippedEntry | Refused {
  const unzipped = readZip(bytes, entryLimits)
  if ('refused' in unzipped) return unzipped
  const places = [...unzipped.files].map(([path, content]) => ({ ...placeOf(path), content }))
  const unknown = unzipped.others.filter((path) => !isOfSystem(path))
  const ids = new Set([...places.map(({ id }) => id), ...unknown.map((path) => placeOf(path).id)])
  const [id = ''] = ids
  const [name] = unknown
  if (ids.size !== 1 || id === '') return refuse(unknown.some(isArchive) ? 'nested' : 'folders')
  if (!Id.safeParse(id).success) return refuse('folderName', { name: id })
  if (name !== undefined) return refuse(isArchive(name) ? 'nested' : 'unknownFile', { name })
  if (!places.some((place) => place.name === 'th.mdx')) return refuse('noThai')
  return { id, files: new Map(places.map((place) => [place.name, place.content])) }
}

/** What systems add when they pack a folder. */
export const isOfSystem = (path: string) => path.split('/').some(isEveryday)

const isArchive = (name: string) => /\.(?:zip|docx|7z|rar)$/i.test(name)

/** Everything behind the first slash is the name, so that a path deeper down is no known one. */
function placeOf(path: string) {
  const slash = path.indexOf('/')
  return { id: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) }
}

/** Whether an entry's folder may hold a file of this name. */
export const isKnown = (name: string) => name === 'th.mdx' || name === 'en.mdx' || isAttachmentName(name)
