import { type Change, changesBetween, type State } from './changes.ts'

/** A state with the day it came out (ISO). */
export interface PastState extends State {
  day: string
}

/** One version of an entry, as its history tells it; what nobody knows any more is undefined. */
export interface Version {
  hash: string
  /** When it came out; not known of what is not committed yet. */
  day: string | undefined
  /** What it changed of the version before it; nothing in the first. */
  changes: Change[] | undefined
  /** What was changed since, until today. */
  since: Change[] | undefined
}

/** The versions of an entry. */
export interface Versions {
  /** Newest first; the first is the present one. */
  listed: Version[]
  /** What a link may still name, but the history does not know. */
  unlisted: Version[]
}

/** Tells the versions of an entry from its past states, oldest first, or from what was recorded where no state is known. */
export function versionsOf(
  present: State,
  past: readonly PastState[],
  recorded: readonly { hash: string; day: string }[],
): Versions {
  const told = past.length > 0 ? fromStates(past, present) : recorded.map(fromRecord)
  const newest = told.at(-1)
  const current = { hash: present.hash, since: [] }
  const listed = (
    newest?.hash === present.hash
      ? [...told.slice(0, -1), { ...newest, ...current }]
      : [...told, { day: undefined, changes: lastChanges(past, present), ...current }]
  ).reverse()
  const hashes = new Set(listed.map(({ hash }) => hash))
  return { listed, unlisted: recorded.filter(({ hash }) => !hashes.has(hash)).map(fromRecord) }
}

function fromStates(past: readonly PastState[], present: State): Version[] {
  const distinct = past.filter(({ hash }, index) => hash !== past[index - 1]?.hash)
  return distinct.map((state, index) => {
    const before = distinct[index - 1]
    const changes = before ? changesBetween(before, state) : []
    return { hash: state.hash, day: state.day, changes, since: changesBetween(state, present) }
  })
}

const fromRecord = ({ hash, day }: { hash: string; day: string }): Version => ({
  hash,
  day,
  changes: undefined,
  since: undefined,
})

function lastChanges(past: readonly PastState[], present: State): Change[] | undefined {
  const last = past.at(-1)
  return last && changesBetween(last, present)
}
