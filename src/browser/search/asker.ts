import { type Answer, answer, browse } from '../../search/answer.ts'
import { readQuery } from '../../search/query.ts'
import type { SearchIndex, Selection } from '../../search/search-index.ts'
import type { FacetCounts } from '../facets/facet-fields.ts'
import { countTerms, withoutFacet } from '../facets/selection.ts'
import { openIndex } from './pagefind-index.ts'
import type { SearchConfig } from './search-config.ts'

/** Asks what somebody typed, with one selection of facets or another. */
type Ask = (selection: Selection) => Promise<Answer>

/** What the search page asks; opens the indexes when they are wanted, each once. */
export function asker({ base, locale, synonyms }: SearchConfig) {
  const indexes = new Map<string, Promise<SearchIndex>>()

  return { preload: () => void index(locale).catch(forget), about, forget }

  /** `limit` bounds how many texts are compared with the query. */
  function about(typed: string, language: string, limit: number): Ask {
    const asked = new Map<string, Promise<Answer>>()
    const query = readQuery(typed, synonyms)
    return (selection) => remember(asked, JSON.stringify(selection), () => find(selection))

    async function find(selection: Selection): Promise<Answer> {
      const opened = await index(language)
      return query === undefined ? browse(opened, selection, limit) : answer(opened, query, selection, limit)
    }
  }

  function index(language: string): Promise<SearchIndex> {
    return remember(indexes, language, () => openIndex(base, language))
  }

  /** Lets the next question try again what could not be loaded. */
  function forget() {
    indexes.clear()
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key) ?? find()
  known.set(key, found)
  return found
}

/** Counts each facet over the results that its own choices do not narrow, since the terms of a facet add up. */
export async function countFacets(
  facets: readonly string[],
  selection: Selection,
  ask: Ask,
): Promise<FacetCounts> {
  const counts = facets.map(async (facet) => {
    const { hits } = await ask(withoutFacet(selection, facet))
    return [
      facet,
      countTerms(
        hits.map(({ page }) => page),
        facet,
      ),
    ] as const
  })
  return new Map(await Promise.all(counts))
}
