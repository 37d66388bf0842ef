// First, so that it stays before all schemas.
import '../form/no-eval.ts'
import { type Phrase, phrase } from '../../check/say.ts'
import { readForm } from '../../entry/write/read-form.ts'
import { boardLimits, readEntries } from '../../import/archive/entries.ts'
import { readEntryZip, type ZippedEntry } from '../../import/archive/entry-zip.ts'
import { cleanFiles } from '../form/image-file.ts'
import { isShowable, mostItems } from '../form/stored-draft.ts'
import type { Taken } from './taking-in.ts'

/** What of an archive was not taken in; without a reason where it is no file of an entry. */
export interface Left {
  /** Empty where it is the archive itself. */
  name: string
  why?: Phrase
}

/** Reads the archive of one or many contributions from anybody, however deep their folders lie; none stops another. */
export async function readBoardZip(bytes: Uint8Array): Promise<{ taken: Taken[]; left: Left[] }> {
  const sent = readEntries('', bytes, boardLimits)
  const left: Left[] = []
  const taken: Taken[] = []
  for (const entry of sent.entries) {
    const read = await contributionOf(entry)
    if ('why' in read) left.push({ name: entry.id, ...read })
    else taken.push(read)
  }
  left.push(...sent.refused.map(({ name, refused }) => ({ name, why: refused })))
  if (taken.length + left.length > 0)
    return { taken, left: [...left, ...sent.unread.map((name) => ({ name }))] }
  // The reader of one entry knows what such an archive is instead.
  const one = readEntryZip(bytes)
  return { taken, left: [{ name: '', why: 'refused' in one ? one.refused : phrase('zip.noThai') }] }
}

async function contributionOf({ id, files: all }: ZippedEntry): Promise<Taken | { why: Phrase }> {
  const text = (name: string) => {
    const found = all.get(name)
    return found && new TextDecoder().decode(found)
  }
  const form = readForm(id, { th: text('th.mdx') ?? '', en: text('en.mdx') })
  if (!form) return { why: phrase('zip.unreadable') }
  if (!isShowable(form)) return { why: phrase('import.items', { max: mostItems }) }
  const beside = [...all].filter(([name]) => !name.endsWith('.mdx'))
  const files = await cleanFiles(beside.map(([name, bytes]) => ({ name, bytes, alt: '' })))
  return { form, files, unread: files.length < beside.length }
}
