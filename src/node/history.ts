import { existsSync, readFileSync } from 'node:fs'
import { type Recorded, readRecord } from '../entry/history/record.ts'
import { stateOf, textState } from '../entry/history/state.ts'
import type { PastState } from '../entry/history/versions.ts'
import { sourceText } from '../entry/source-text.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import { cacheKey, readCache, writeCache } from './cache.ts'
import { blobTexts, type Committed, committedIn } from './git.ts'

/** An entry, by the names its folder has and had. */
interface Named {
  id: string
  formerIds: readonly string[]
}

/** The texts of an entry after one commit. */
interface Snapshot {
  day: string
  th: string
  en: string | undefined
}

/** Where it is recorded that a version was, for copies of the project that have no git history. */
export const recordFile = 'content/versions.txt'

/** The day by the clock in Thailand, in ISO 8601. */
export const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

/** What is recorded of every entry. */
export const readRecorded = (): Recorded[] =>
  existsSync(recordFile) ? readRecord(readFileSync(recordFile, 'utf8')) : []

/** The published states of every entry, oldest first, by its id; none where git does not know the whole history. */
export function readPast(
  entries: readonly Named[],
  sections: readonly SectionTerm[],
  practices: string,
  root = '.',
): Map<string, PastState[]> {
  const keyOf = (snapshots: Snapshot[]) => cacheKey(JSON.stringify([sections, snapshots]))
  const all = [...snapshotsOf(entries, committedIn(practices, root) ?? [])].map(([id, snapshots]) => {
    return { id, snapshots, known: readCache<PastState[]>(keyOf(snapshots)) }
  })
  const fresh = all.filter(({ known }) => !known).flatMap(({ snapshots }) => snapshots)
  const texts = blobTexts([...new Set(fresh.flatMap(({ th, en }) => (en ? [th, en] : [th])))], root)
  if (!texts) return new Map()
  return new Map(all.map(({ id, snapshots, known }) => [id, known ?? made(snapshots)]))

  function made(snapshots: Snapshot[]): PastState[] {
    const states = snapshots.flatMap((snapshot) => stateAt(snapshot, sections, texts ?? new Map()))
    writeCache(keyOf(snapshots), states)
    return states
  }
}

/** What the texts of each entry were after each commit that touched them; a folder that moved is the same entry. */
function snapshotsOf(entries: readonly Named[], committed: readonly Committed[]): Map<string, Snapshot[]> {
  const owners = new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry])))
  const blobs = new Map<string, string | undefined>()
  const snapshots = new Map<string, Snapshot[]>(entries.map(({ id }) => [id, []]))
  for (const changes of Map.groupBy(committed, ({ commit }) => commit).values()) {
    const touched = new Map<Named, string>()
    for (const { path, blob, day } of changes) {
      const [, file = '', folder = ''] = /(([^/]+)\/(?:th|en))\.mdx$/.exec(path) ?? []
      const owner = owners.get(folder)
      blobs.set(file, blob)
      if (owner) touched.set(owner, day)
    }
    for (const [entry, day] of touched) {
      const folder = namesOf(entry).find((name) => blobs.get(`${name}/th`))
      const th = blobs.get(`${folder}/th`)
      if (th) snapshots.get(entry.id)?.push({ day, th, en: blobs.get(`${folder}/en`) })
    }
  }
  return snapshots
}

const namesOf = ({ id, formerIds }: Named) => [id, ...formerIds]

function stateAt(
  { day, th, en }: Snapshot,
  sections: readonly SectionTerm[],
  texts: ReadonlyMap<string, string>,
): PastState[] {
  const english =
    en === undefined ? undefined : textState(sourceText(en, texts.get(en) ?? ''), 'en', sections)
  const state = stateOf(textState(sourceText(th, texts.get(th) ?? ''), 'th', sections), english)
  return state ? [{ ...state, day }] : []
}
