import { type Change, changesBetween, type State } from './changes.ts'

/** A state with the day it came out (ISO). */
export interface PastState extends State {
  day: string
}

/** One version of an entry, as its history tells it; what nobody knows any more is undefined. */
export interface Version {
  hash: string
  /** When it came out, as ISO day; not known of a trial, which has no history. */
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

/**
 * Tells the versions of an entry from its past states, oldest first, or from what was recorded where no state is known.
 * The present one came out on the day that is recorded, so that a commit of it changes nothing; else on that of its
 * commit; else today.
 */
export function versionsOf(
  present: State,
  past: readonly PastState[],
  recorded: readonly { hash: string; day: string }[],
  today: string | undefined,
): Versions {
  const told = past.length > 0 ? fromStates(past, present) : recorded.map(fromRecord)
  const newest = told.at(-1)
  const [before, last] =
    newest?.hash === present.hash
      ? [told.slice(0, -1), newest]
      : [told, { day: today, changes: lastChanges(past, present) }]
  const noted = recorded.findLast(({ hash }) => hash === present.hash)?.day
  // A text that came back has the day of its first coming in the record.
  const isOfThis = noted && noted >= (before.at(-1)?.day ?? '')
  const current = { ...last, hash: present.hash, day: isOfThis ? noted : last.day, since: [] }
  const listed = [...before, current].reverse()
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

/** That somebody read it again, which changes none of its words. */
const isOfReview = ({ part, id }: Change) => part === 'facts' && ['reviewedOn', 'nextReview'].includes(id)

/** The ISO day on which the words last changed, as far as that is known. */
export const lastChange = ({ listed }: Versions): string | undefined =>
  listed.find(({ changes }) => !changes?.length || !changes.every(isOfReview))?.day
