import type { Library } from '../../check/check-form.ts'
import { phrase } from '../../check/say.ts'
import { proposedAddresses } from '../../entry/addresses.ts'
import { readForm } from '../../entry/write/read-form.ts'
import type { Refused } from '../../import/archive/read-zip.ts'
import { megabyte, mostSent } from '../../import/sizes.ts'
import { fetchEntryFiles, type InLibrary } from '../entry-files.ts'
import type { Draft } from './drafts.ts'
import { freshForm } from './entry.ts'
import { freshDraft } from './fresh-draft.ts'
import { cleanFiles } from './image-file.ts'
import type { FetchedLibrary } from './library.ts'
import { whyMissing } from './offline.ts'
import { config } from './page.ts'
import { isShowable, mostItems } from './stored-draft.ts'

/** What the address asks for: an entry of the library that is mended, or a new one on the terms it names; else the word that says why not. */
export async function askedFor(search: string, library: Library): Promise<Draft | string | undefined> {
  const asked = new URLSearchParams(search)
  const id = asked.get('entry')
  if (!id) return begun(asked, library)
  const entry = library.entries.find((known) => known.id === id || known.formerIds.includes(id))
  return entry ? fetchEntry(entry).catch(() => 'notOpened') : 'notKnown'
}

/** A new entry that carries the terms of its address, as pages that invite people to write link to it. */
function begun(asked: URLSearchParams, { vocabulary }: Library): Draft | undefined {
  const known = (parameter: string, terms: { id: string }[]) =>
    asked.getAll(parameter).filter((id) => terms.some((term) => term.id === id))
  const provinces = known('province', vocabulary.provinces)
  const problems = known('painPoint', vocabulary.painPoints)
  const addresses = proposedAddresses(problems, known('stage', vocabulary.stages))
  const facts = {
    ...(provinces.length > 0 && { provinces }),
    ...(addresses.length > 0 && { addresses: addresses.map((row) => ({ ...row })) }),
  }
  return Object.keys(facts).length > 0 ? freshDraft({ form: freshForm(facts) }) : undefined
}

/** An entry of the library, by its address or a former one, as a draft that mends it. */
export async function fetchEntry(entry: InLibrary): Promise<Draft | string> {
  return draftOf(entry.id, await fetchEntryFiles(entry, config.base), entry.id) ?? 'notOpened'
}

/** The files of an entry as a draft; nothing where the facts of a text cannot be read. */
function draftOf(
  id: string,
  all: ReadonlyMap<string, Uint8Array>,
  own: string | undefined,
): Draft | undefined {
  const text = (name: string) => {
    const found = all.get(name)
    return found && new TextDecoder().decode(found)
  }
  const form = readForm(id, { th: text('th.mdx') ?? '', en: text('en.mdx') })
  const beside = [...all].filter(([name]) => !name.endsWith('.mdx'))
  const files = beside.map(([name, bytes]) => ({ name, bytes, alt: '' }))
  return (
    form &&
    freshDraft({
      form,
      files,
      own,
      changedAt: Date.now(),
      ...(own !== undefined && { base: structuredClone(form) }),
    })
  )
}

/** A file as drafts. */
interface OpenedFile {
  /** One for each practice in it, in their order. */
  drafts: readonly Draft[]
  /** Something in it was not understood, or no picture; the former stands in a section of its own. */
  unread: boolean
  /** What it says of itself if it is not meant for everybody. */
  mark?: string | undefined
}

/** The program that reads files did not come: nothing is wrong with the file. */
interface Missing {
  missing: Awaited<ReturnType<typeof whyMissing>>
}

/** A file that somebody brings as drafts: a Word file, or an entry as this form handed it out. The readers are fetched with the first file. */
export async function draftsFromFile(
  file: File,
  library: FetchedLibrary,
): Promise<OpenedFile | Refused | Missing> {
  if (file.size > mostSent) return { refused: phrase('import.large', { max: mostSent / megabyte }) }
  const read = await readFile(file, library)
  if (!('drafts' in read) || read.drafts.every(({ form }) => isShowable(form))) return read
  return { refused: phrase('import.items', { max: mostItems }) }
}

async function readFile(file: File, library: FetchedLibrary): Promise<OpenedFile | Refused | Missing> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const readers = await import('./readers.ts').catch(() => undefined)
  if (!readers) return { missing: await whyMissing() }
  const { readDocx, readEntryZip, withLeftovers, wrongKind } = readers
  const kind = wrongKind(file.name, bytes)
  if (kind) return { refused: kind }
  if (!file.name.toLowerCase().endsWith('.zip')) {
    const read = readDocx(bytes, library)
    if ('refused' in read) return read
    const drafts = read.entries.map(({ form, images, leftovers }) =>
      freshDraft({
        form: withLeftovers(form, leftovers, library.words),
        files: images.map((image) => ({ ...image, alt: '' })),
        changedAt: Date.now(),
      }),
    )
    const inPart = read.entries.some(({ leftovers }) => leftovers.length > 0)
    return { ...(await opened(drafts, inPart)), mark: read.mark }
  }
  const read = readEntryZip(bytes)
  if ('refused' in read) return read
  const own = library.entries.find(({ id }) => id === read.id)?.id
  const draft = draftOf(read.id, read.files, own)
  return draft ? opened([draft], false) : { refused: phrase('zip.unreadable') }
}

/** Whoever made the file: no picture stays with what it hides. */
async function opened(drafts: Draft[], leftovers: boolean): Promise<OpenedFile> {
  const cleaned = await Promise.all(
    drafts.map(async (draft) => ({ ...draft, files: await cleanFiles(draft.files) })),
  )
  const lost = cleaned.some(({ files }, at) => files.length < (drafts[at]?.files.length ?? 0))
  return { drafts: cleaned, unread: leftovers || lost }
}
