import { type Phrase, phrase } from '../../check/say.ts'
import { entryOfChain, type Link, lacking, linkOf } from '../../entry/workshop/chain.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { megabyte, mostSent } from '../../import/sizes.ts'
import type { DraftFile } from '../form/drafts.ts'
import { cleanFiles } from '../form/image-file.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { isShowable, mostItems } from '../form/stored-draft.ts'
import type { Left } from './read-zip.ts'

/** A contribution as it came. */
export interface Taken {
  form: EntryForm
  files: DraftFile[]
  /** Something in its file was not understood; it stands in a section of its own. */
  unread: boolean
}

/** What a file holds: contributions, codes of chains, or why neither. */
export type Read =
  | { taken: Taken[]; left: Left[] }
  | { links: Link[] }
  | { refused: Phrase }
  | { word: 'noCode' | 'broken' }

/** Reads whatever somebody hands in. */
export async function readContribution(file: File, library: FetchedLibrary): Promise<Read> {
  if (file.size > mostSent) return { refused: phrase('import.large', { max: mostSent / megabyte }) }
  const name = file.name.toLowerCase()
  const read = /\.(?:jpe?g|png|webp|heic|gif|avif)$/.test(name)
    ? await readPhoto(file)
    : name.endsWith('.txt')
      ? await readText(file)
      : await readDocument(file, name, library)
  if ('taken' in read && !read.taken.every(({ form }) => isShowable(form)))
    return { refused: phrase('import.items', { max: mostItems }) }
  return read
}

async function readPhoto(file: File): Promise<Read> {
  const { linkInPhoto } = await import('./photo.ts')
  const link = await linkInPhoto(file)
  return link ? { links: [link] } : { word: 'noCode' }
}

async function readText(file: File): Promise<Read> {
  const links = (await file.text()).split(/\s+/).flatMap((line) => linkOf(line) ?? [])
  return links.length > 0 ? { links } : { word: 'broken' }
}

async function readDocument(file: File, name: string, library: FetchedLibrary): Promise<Read> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { readDocx, withLeftovers, wrongKind } = await import('../form/readers.ts')
  const kind = wrongKind(file.name, bytes)
  if (kind) return { refused: kind }
  if (name.endsWith('.zip')) return (await import('./read-zip.ts')).readBoardZip(bytes)
  const read = readDocx(bytes, library)
  if ('refused' in read) return read
  const taken: Taken[] = []
  for (const { form, images, leftovers } of read.entries) {
    const files = await cleanFiles(images.map((image) => ({ ...image, alt: '' })))
    const unread = leftovers.length > 0 || files.length < images.length
    taken.push({ form: withLeftovers(form, leftovers, library.words), files, unread })
  }
  return { taken, left: [] }
}

/** What a chain is once some of its codes were read: whole, still lacking some, or none at all. */
export function chained(
  all: readonly Link[],
  chain: string,
): { form: EntryForm } | { lacking: number[]; of: number } | 'broken' {
  const links = all.filter((link) => link.chain === chain)
  const numbers = lacking(links)
  if (numbers.length > 0) return { lacking: numbers, of: links[0]?.of ?? 0 }
  const form = entryOfChain(links)
  return form ? { form } : 'broken'
}
