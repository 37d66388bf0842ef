import type { SynonymGroup } from '../../search/synonyms.ts'
import type { Facet } from '../../site/facets.ts'
import type { Words } from '../dom.ts'

/** What the page hands to its script. */
export interface SearchConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  readonly facets: readonly Facet[]
  readonly synonyms: readonly SynonymGroup[]
  /** Those of `search.words` in the messages. */
  readonly words: Words
}
