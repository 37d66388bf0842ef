import type { Selection } from '../../search/search-index.ts'
import { withoutFacet } from './address.ts'

/** Something that carries facet terms. */
export interface Item {
  readonly facets: Readonly<Record<string, readonly string[]>>
}

export type { Selection }

/** OR within a facet, AND across facets. */
export function matches({ facets }: Item, selection: Selection): boolean {
  return Object.entries(selection).every(
    ([facet, terms]) => terms.length === 0 || terms.some((term) => facets[facet]?.includes(term)),
  )
}

/** How many items each term of a facet would show: counted over what the other facets leave. */
export function countTerms(items: readonly Item[], selection: Selection, facet: string): Map<string, number> {
  const others = withoutFacet(selection, facet)
  const counts = new Map<string, number>()
  for (const item of items)
    if (matches(item, others))
      for (const term of item.facets[facet] ?? []) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
