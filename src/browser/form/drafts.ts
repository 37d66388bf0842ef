import { type DBSchema, openDB } from 'idb'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Answers } from './names.ts'

/** A file beside the text, as it will be handed in. */
export interface DraftFile {
  name: string
  bytes: Uint8Array
  /** What an image shows, in words. */
  alt: string
}

/** A draft as this device keeps it. */
export interface Draft {
  key?: number
  /** The name its writer gave it; else its title names it. */
  name: string
  form: EntryForm
  files: DraftFile[]
  /** The address of the entry that it mends, if it does. */
  own: string | undefined
  /** What its writer said of doubtful words; none in older drafts. */
  names?: Answers
  changedAt: number
}

interface Drafts extends DBSchema {
  drafts: { key: number; value: Draft }
}

const database = () =>
  openDB<Drafts>('good-practice-drafts', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts', { keyPath: 'key', autoIncrement: true })
    },
  })

/** All drafts of this device, the one changed last first. */
export async function allDrafts(): Promise<Draft[]> {
  const kept = await (await database()).getAll('drafts')
  return kept.sort((a, b) => b.changedAt - a.changedAt)
}

/** What became of a draft: another tab may have changed it meanwhile, so that this one was kept apart, or deleted it. */
export type Fate = 'kept' | 'keptApart' | 'goneElsewhere'

let last: Promise<unknown> = Promise.resolve()

/** Keeps changes to a draft on this device; one after the other, for the first time gives it its key. */
export async function keepDraft(draft: Draft, changes: Partial<Draft>): Promise<Fate> {
  const keep = () => keepNow(draft, changes)
  const done = last.then(keep, keep)
  last = done
  return done
}

async function keepNow(draft: Draft, changes: Partial<Draft>): Promise<Fate> {
  const { store, done } = (await database()).transaction('drafts', 'readwrite')
  const stored = draft.key === undefined ? undefined : await store.get(draft.key)
  if (draft.key !== undefined && stored === undefined) return 'goneElsewhere'
  const changedElsewhere = stored !== undefined && stored.changedAt !== draft.changedAt
  Object.assign(draft, changes)
  if (changedElsewhere) delete draft.key
  draft.key = await store.put(draft)
  await done
  return changedElsewhere ? 'keptApart' : 'kept'
}

/** Deletes a draft from this device. */
export async function deleteDraft(key: number) {
  await (await database()).delete('drafts', key)
}

/** Deletes every draft from this device. */
export async function deleteAllDrafts() {
  await (await database()).clear('drafts')
}
