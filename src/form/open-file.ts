import type { Refused } from '../lib/archive/read-zip.ts'
import type { Library } from '../lib/write/check-form.ts'
import { readForm } from '../lib/write/read-form.ts'
import type { Draft, DraftFile } from './drafts.ts'
import { cleanFiles } from './image-file.ts'

/** A file as a draft. */
export interface OpenedFile {
  draft: Draft
  /** Something in it was not understood, or no picture; the former stands in a section of its own. */
  unread: boolean
}

/** A file that somebody brings as a draft: a Word file, or an entry as this form handed it out. */
export async function draftFromFile(file: File, library: Library): Promise<OpenedFile | Refused> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return file.name.toLowerCase().endsWith('.zip')
    ? draftFromZip(bytes, library)
    : draftFromWord(bytes, library)
}

/** What was not understood stands in a section of its own. The readers are fetched with the first file. */
async function draftFromWord(bytes: Uint8Array, { vocabulary }: Library): Promise<OpenedFile | Refused> {
  const { formFromDocx, withLeftovers } = await import('./readers.ts')
  const read = await formFromDocx(bytes, vocabulary)
  if ('refused' in read) return read
  const form = withLeftovers(read.form, read.leftovers)
  return opened(form, read.images, read.leftovers.length > 0)
}

async function draftFromZip(bytes: Uint8Array, { entries }: Library): Promise<OpenedFile | Refused> {
  const { readEntryZip } = await import('./readers.ts')
  const read = readEntryZip(bytes)
  if ('refused' in read) return read
  const text = (name: string) => {
    const found = read.files.get(name)
    return found && new TextDecoder().decode(found)
  }
  const form = readForm(read.id, { th: text('th.mdx') ?? '', en: text('en.mdx') })
  if (!form) return { refused: { th: 'อ่าน th.mdx ไม่ได้', en: 'its th.mdx cannot be read' } }
  const files = [...read.files].filter(([name]) => !name.endsWith('.mdx'))
  const own = entries.some(({ id }) => id === read.id) ? read.id : undefined
  return opened(
    form,
    files.map(([name, content]) => ({ name, bytes: content })),
    false,
    own,
  )
}

/** Whoever made the file: no picture stays with what it hides. */
async function opened(
  form: Draft['form'],
  files: Omit<DraftFile, 'alt'>[],
  leftovers: boolean,
  own?: string,
): Promise<OpenedFile> {
  const clean = await cleanFiles(files)
  const draft = {
    name: '',
    form,
    files: clean.map((file) => ({ ...file, alt: '' })),
    own,
    changedAt: Date.now(),
  }
  return { draft, unread: leftovers || clean.length < files.length }
}
