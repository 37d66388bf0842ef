import type { TermEntry } from './library.ts'
import { officesOf } from './nearness.ts'
import type { Site } from './site.ts'

/** The offices that entries name in each province, for a script that shows those of one. */
export interface OfficesData {
  /** Each name once. */
  names: string[]
  /** Places in `names`, by province. */
  of: Record<string, number[]>
}

export function officesData(site: Site): OfficesData {
  const places = new Map<string, number>()
  const placeOf = (name: string) => places.get(name) ?? places.set(name, places.size).size - 1
  const namesIn = ({ practices }: TermEntry) =>
    officesOf(site, practices).flatMap(({ offices }) => offices.map(({ name }) => placeOf(name)))
  const of = Object.fromEntries(site.library.terms.provinces.map((entry) => [entry.id, namesIn(entry)]))
  return { names: [...places.keys()], of }
}
