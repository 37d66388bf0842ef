import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Answers } from './answered.ts'
import { isDraft } from './stored-draft.ts'

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
  /** That entry as it stood when the draft began, or when what others changed was last taken over; not known in older drafts. */
  base?: EntryForm | undefined
  /** What its writer said of doubtful words; none in older drafts. */
  names?: Answers | undefined
  changedAt: number
}

interface Drafts extends DBSchema {
  drafts: { key: number; value: Draft }
}

const name = 'good-practice-drafts'

let opened: Promise<IDBPDatabase<Drafts>> | undefined

/** The one connection, opened beforehand: whoever leaves in the middle of a word waits for none. */
async function database(): Promise<IDBPDatabase<Drafts>> {
  opened ??= openDrafts()
  opened.catch(close)
  return opened
}

/** What a later version of the form has written is opened as it is, and a tab with that version need not wait for this one. */
async function openDrafts(): Promise<IDBPDatabase<Drafts>> {
  const blocking = () => void opened?.then((kept) => kept.close()).finally(close)
  const upgrade = (fresh: IDBPDatabase<Drafts>) => {
    fresh.createObjectStore('drafts', { keyPath: 'key', autoIncrement: true })
  }
  const given = { blocking, terminated: close }
  return openDB<Drafts>(name, 1, { ...given, upgrade }).catch(() => openDB<Drafts>(name, undefined, given))
}

function close() {
  opened = undefined
}

/** What this device keeps. */
export interface Kept {
  /** The one changed last first. */
  drafts: Draft[]
  /** What this form cannot open, as it is kept: nothing of it is changed. */
  aside: unknown[]
}

/** All drafts of this device; those of another shape stand aside, and the others open. */
export async function allDrafts(): Promise<Kept> {
  const all: unknown[] = (await inEveryStore((kept, store) => kept.getAll(store))).flat()
  const drafts = all.filter(isDraft).sort((a, b) => b.changedAt - a.changedAt)
  return { drafts, aside: all.filter((one) => !isDraft(one)) }
}

/** A later version of the form may keep drafts in other stores, too. */
async function inEveryStore<Result>(act: (kept: IDBPDatabase<Drafts>, store: 'drafts') => Promise<Result>) {
  const kept = await database()
  return Promise.all([...kept.objectStoreNames].map((store) => act(kept, store)))
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

/** Deletes every draft from this device, those that stand aside as well. */
export async function deleteAllDrafts() {
  await inEveryStore((kept, store) => kept.clear(store))
}
