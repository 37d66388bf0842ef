import { Id } from '../../entry/formats.ts'
import { entryLimits, isKnown, isOfSystem, type ZippedEntry } from './entry-zip.ts'
import { type Refused, readZip, refuse, tooLarge, tooLargeTogether, type ZipLimits } from './read-zip.ts'

/** What somebody sent: each entry by itself, so that what is wrong with one stops no other. */
export interface Sent {
  entries: ZippedEntry[]
  /** What was not taken in, by its name. */
  refused: (Refused & { name: string })[]
  /** Files that no entry has, by their names; they are left alone. */
  unread: string[]
}

/** What the archive of a whole workshop may hold: more files than one entry has, and no more bytes. */
export const boardLimits: ZipLimits = { ...entryLimits, files: 1000 }

/** Reads the archive of one or several entries, however deep their folders lie. */
export function readEntries(name: string, bytes: Uint8Array, limits = entryLimits): Sent {
  const read = readZip(bytes, { ...limits, wanted: isWanted })
  if ('refused' in read) return { entries: [], refused: [{ name, ...read }], unread: [] }
  return sentFrom(read.files, read.others)
}

const isWanted = (path: string) => !isOfSystem(path) && isKnown(nameIn(path))

/** Sorts files by their folders: each that holds a Thai text is an entry. A text without a folder has no address yet. */
function sentFrom(files: ReadonlyMap<string, Uint8Array>, others: readonly string[]): Sent {
  const sent: Sent = { entries: [], refused: [], unread: others.filter((path) => !isOfSystem(path)) }
  for (const [folder, paths] of Map.groupBy(files.keys(), folderOf)) {
    const id = nameIn(folder)
    const own = new Map(paths.map((path) => [nameIn(path), files.get(path) ?? new Uint8Array()]))
    if (!own.has('th.mdx')) sent.refused.push({ name: folder || paths.join(', '), ...refuse('noThai') })
    else if (folder !== '' && !Id.safeParse(id).success)
      sent.refused.push({ name: folder, ...refuse('folderName', { name: id }) })
    else sent.entries.push({ id, files: own })
  }
  return sent
}

const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))
const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** A file that somebody chose by itself or with its folder, before it is read. */
interface Chosen {
  name: string
  /** In bytes. */
  size: number
  read: () => Promise<Uint8Array>
}

/** Reads files that were chosen one by one or as a folder, within the limits of an archive. */
export async function readChosen(chosen: readonly Chosen[]): Promise<Sent> {
  const wanted = chosen.filter(({ name }) => isWanted(name))
  const tooMuch =
    wanted.length > entryLimits.files
      ? refuse('many', { max: entryLimits.files })
      : tooLargeTogether(wanted, entryLimits)
  if (tooMuch)
    return { entries: [], refused: [{ name: folderOf(wanted[0]?.name ?? ''), ...tooMuch }], unread: [] }
  const files = new Map<string, Uint8Array>()
  const refused: Sent['refused'] = []
  for (const file of wanted) {
    const why = tooLarge(file, entryLimits)
    if (why) refused.push({ name: file.name, ...why })
    else files.set(file.name, await file.read())
  }
  const names = chosen.map(({ name }) => name).filter((name) => !isWanted(name))
  const sent = sentFrom(files, names)
  return { ...sent, refused: [...refused, ...sent.refused] }
}
