import { neighboursOf } from './neighbours.ts'
import type { Practice } from './practice.ts'
import { term } from './terms.ts'

/** Practices a reader may want next: the same problem first, then the same step, then near. */
export function relatedTo(practice: Practice, count = 3): Practice[] {
  const pool = new Set([
    ...practice.painPoints.flatMap((id) => term('pain-points', id).practices.slice(0, 60)),
    ...practice.stages.flatMap((id) => term('stages', id).practices.slice(0, 60)),
  ])
  pool.delete(practice)
  return [...pool]
    .map((other) => ({ other, near: likeness(practice, other) }))
    .sort((a, b) => b.near - a.near || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, count)
    .map(({ other }) => other)
}

/** The practices before and after, among those of the same first pain point. */
export function beside(practice: Practice): { previous: Practice | undefined; next: Practice | undefined } {
  const shared = practice.painPoints[0] ? term('pain-points', practice.painPoints[0]).practices : []
  const index = shared.indexOf(practice)
  return { previous: shared[index - 1], next: index < 0 ? undefined : shared[index + 1] }
}

function likeness(a: Practice, b: Practice): number {
  const shared = (one: string[], other: string[]) => one.filter((id) => other.includes(id)).length
  const neighbours = a.provinces.flatMap(neighboursOf)
  return (
    4 * shared(a.painPoints, b.painPoints) +
    2 * shared(a.stages, b.stages) +
    2 * Math.min(1, shared(a.provinces, b.provinces)) +
    Math.min(1, shared(neighbours, b.provinces)) +
    Math.min(1, shared(a.groups, b.groups))
  )
}
