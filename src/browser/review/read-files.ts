// First, so that it stays before all schemas.
import '../form/no-eval.ts'
import { phrase } from '../../check/say.ts'
import { readForm } from '../../entry/write/read-form.ts'
import { readChosen, readEntries, type Sent } from '../../import/archive/entries.ts'
import type { ZippedEntry } from '../../import/archive/entry-zip.ts'
import { type Refused, refuse } from '../../import/archive/read-zip.ts'
import { megabyte, mostSent } from '../../import/sizes.ts'
import { isShowable, mostItems } from '../form/stored-draft.ts'
import type { Version } from './version.ts'

/** Reads what somebody chose: archives, folders, or the files of an entry. */
export async function readFiles(files: readonly File[]): Promise<Sent> {
  const isZip = ({ name }: File) => /\.zip$/i.test(name)
  const sent: Sent[] = []
  for (const file of files.filter(isZip)) sent.push(await readZipFile(file))
  const loose = files.filter((file) => !isZip(file))
  const chosen = loose.map((file) => ({ name: pathOf(file), size: file.size, read: () => bytesOf(file) }))
  if (chosen.length > 0) sent.push(await readChosen(chosen))
  return {
    entries: sent.flatMap(({ entries }) => entries),
    refused: sent.flatMap(({ refused }) => refused),
    unread: sent.flatMap(({ unread }) => unread),
  }
}

/** Its place in the folder that was chosen, or its name. */
const pathOf = ({ webkitRelativePath, name }: File) => webkitRelativePath || name
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

async function readZipFile(file: File): Promise<Sent> {
  const name = pathOf(file)
  const nothing = (why: Refused): Sent => ({ entries: [], refused: [{ name, ...why }], unread: [] })
  if (file.size > mostSent) return nothing({ refused: phrase('import.large', { max: mostSent / megabyte }) })
  // A file may be gone, or moved, since it was chosen.
  const bytes = await bytesOf(file).catch(() => undefined)
  return bytes ? readEntries(name, bytes) : nothing(refuse('broken'))
}

/** The files of an entry as a version that can be looked at. */
export function versionOf({ id, files }: ZippedEntry): Version | Refused {
  const textOf = (name: string) => {
    const bytes = files.get(name)
    return bytes && new TextDecoder().decode(bytes)
  }
  const form = readForm(id, { th: textOf('th.mdx') ?? '', en: textOf('en.mdx') })
  if (!form) return refuse('unreadable')
  return isShowable(form) ? { form, files } : { refused: phrase('import.items', { max: mostItems }) }
}
