import { derived, derivedOf, type Library, termIn } from './library.ts'
import type { Practice } from './model.ts'

/** How many practices of one problem or step are compared: enough to choose from, and no more the larger the library grows. */
const compared = 60

const relatedIn = derived((library) => derivedOf((practice: Practice) => findRelated(library, practice)))

/** Practices a reader may want next: the same problem first, then the same step, then near. Both languages ask; one search answers. */
export const relatedTo = (library: Library, practice: Practice): Practice[] => relatedIn(library)(practice)

/** The practices before and after, among those of the same first pain point. */
export function beside(
  library: Library,
  practice: Practice,
): Record<'previous' | 'next', Practice | undefined> {
  const shared = practice.painPoints[0]
    ? termIn(library, 'pain-points', practice.painPoints[0]).practices
    : []
  const index = shared.indexOf(practice)
  return { previous: shared[index - 1], next: index < 0 ? undefined : shared[index + 1] }
}

function findRelated(library: Library, practice: Practice, count = 3): Practice[] {
  const likeness = likenessTo(library, practice)
  const pool = new Set([
    ...practice.painPoints.flatMap((id) => around(practice, termIn(library, 'pain-points', id).practices)),
    ...practice.stages.flatMap((id) => around(practice, termIn(library, 'stages', id).practices)),
  ])
  pool.delete(practice)
  return [...pool]
    .map((other) => ({ other, near: likeness(other) }))
    .sort((a, b) => b.near - a.near || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other)
}

/** The practices that stand round one in a long list, so that each of them leads somewhere and is led to. */
function around(practice: Practice, list: Practice[]): Practice[] {
  const middle = list.indexOf(practice) - compared / 2
  const start = Math.max(0, Math.min(middle, list.length - compared))
  return list.slice(start, start + compared)
}

function likenessTo(
  library: Library,
  { painPoints, stages, provinces, groups }: Practice,
): (other: Practice) => number {
  const shared = (one: string[], other: string[]) => one.filter((id) => other.includes(id)).length
  const neighbours = provinces.flatMap((id) => library.neighbours[id] ?? [])
  return (other) =>
    4 * shared(painPoints, other.painPoints) +
    2 * shared(stages, other.stages) +
    2 * Math.min(1, shared(provinces, other.provinces)) +
    Math.min(1, shared(other.provinces, neighbours)) +
    Math.min(1, shared(groups, other.groups))
}
