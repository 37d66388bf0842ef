import { phrase } from '../../check/say.ts'
import { readForm } from '../../entry/write/entry-form.ts'
import type { Refused } from '../../import/archive/read-zip.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { cleanFiles } from './image-file.ts'
import type { FetchedLibrary } from './offline.ts'
import { freshDraft } from './open-entry.ts'

/** A file as a draft. */
export interface OpenedFile {
  draft: Draft
  /** Something in it was not understood, or no picture; the former stands in a section of its own. */
  unread: boolean
}

/** A file that somebody brings as a draft: a Word file, or an entry as this form handed it out. The readers are fetched with the first file. */
export async function draftFromFile(file: File, library: FetchedLibrary): Promise<OpenedFile | Refused> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { formFromDocx, readEntryZip, withLeftovers } = await import('./readers.ts')
  if (!file.name.toLowerCase().endsWith('.zip')) {
    const read = await formFromDocx(bytes, library)
    if ('refused' in read) return read
    const form = withLeftovers(read.form, read.leftovers, library.words)
    return opened({ form }, read.images, read.leftovers.length > 0)
  }
  const read = readEntryZip(bytes)
  if ('refused' in read) return read
  const text = (name: string) => {
    const found = read.files.get(name)
    return found && new TextDecoder().decode(found)
  }
  const form = readForm(read.id, { th: text('th.mdx') ?? '', en: text('en.mdx') })
  if (!form) return { refused: phrase('zip.unreadable') }
  const files = [...read.files].flatMap(([name, bytes]) => (name.endsWith('.mdx') ? [] : [{ name, bytes }]))
  const own = library.entries.some(({ id }) => id === read.id) ? read.id : undefined
  return opened({ form, own }, files, false)
}

/** Whoever made the file: no picture stays with what it hides. */
async function opened(
  given: Pick<Draft, 'form'> & Partial<Draft>,
  files: Omit<DraftFile, 'alt'>[],
  leftovers: boolean,
): Promise<OpenedFile> {
  const clean = await cleanFiles(files)
  const draft = freshDraft({
    ...given,
    files: clean.map((file) => ({ ...file, alt: '' })),
    changedAt: Date.now(),
  })
  return { draft, unread: leftovers || clean.length < files.length }
}
