import type { Words } from '../dom.ts'

/** What the page hands to its script. */
export interface SearchConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  /** Those of `search.words` in the messages. */
  readonly words: Words
}
