import { versionsFor } from './history.ts'
import { practices } from './library.ts'
import type { Practice } from './practice.ts'

/** A practice and the day that puts it in a list. */
export interface Dated {
  practice: Practice
  day: string
}

const versions = practices.flatMap((practice) => {
  const days = (versionsFor(practice)?.listed ?? []).flatMap(({ day }) => day ?? [])
  const [latest] = days
  const first = days.at(-1)
  return latest && first ? [{ practice, latest, first, isChanged: latest !== first }] : []
})

const newestFirst = (found: Dated[]) => found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))

/** Entries by the day they were first published, the newest first; none without a git history. */
export const newest = newestFirst(versions.map(({ practice, first }) => ({ practice, day: first })))

/** Entries that changed since, by the day of their last change. */
export const changed = newestFirst(
  versions.filter(({ isChanged }) => isChanged).map(({ practice, latest }) => ({ practice, day: latest })),
)
