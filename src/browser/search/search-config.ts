import type { SynonymGroup } from '../../search/synonyms.ts'
import type { Facet } from '../../site/facets.ts'
import { part } from '../dom.ts'

/** Sentences that the script needs, under `search.` in the messages. */
export type SearchWord =
  | 'loading'
  | 'found'
  | 'foundAtLeast'
  | 'foundNone'
  | 'notLoaded'
  | 'withSynonyms'
  | 'loosenedMarks'
  | 'loosenedApart'
  | 'loosenedEdit'
  | 'inOtherLanguage'

/** What the page hands to its script. */
export interface SearchConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  readonly facets: readonly Facet[]
  readonly synonyms: readonly SynonymGroup[]
  readonly words: Readonly<Record<SearchWord, string>>
}

/** Reads what the page handed over. */
export function readConfig(page: ParentNode): SearchConfig {
  const config: SearchConfig = JSON.parse(part(page, '[data-search-config]', HTMLScriptElement).text)
  return config
}
