import type { Answer } from '../../search/answer.ts'
import type { Selection } from '../../search/search-index.ts'
import { withoutFacet } from '../facets/address.ts'
import type { FacetCounts } from '../facets/facet-fields.ts'

/** Counts each facet over the results that its own choices do not narrow, since the terms of a facet add up. */
export async function countFacets(
  facets: readonly string[],
  selection: Selection,
  ask: (selection: Selection) => Promise<Answer>,
): Promise<FacetCounts> {
  const counts = facets.map(async (facet) => {
    const { hits } = await ask(withoutFacet(selection, facet))
    return [facet, tally(hits.flatMap(({ page }) => page.facets[facet] ?? []))] as const
  })
  return new Map(await Promise.all(counts))
}

function tally(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
