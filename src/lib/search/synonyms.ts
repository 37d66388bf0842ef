import { normalise } from './normalise.ts'
import { indexTerms, isThai, termKey } from './terms.ts'

/** Words that mean the same, in any language: [การค้ามนุษย์, human trafficking, TIP]. */
export type SynonymGroup = readonly string[]

/** The other words for a term; none where it stands in no group. */
export function synonymsOf(term: string, groups: readonly SynonymGroup[]): string[] {
  const key = termKey(term)
  const found = groups.filter((group) => group.some((word) => termKey(word) === key)).flat()
  return [...new Set(found.map(normalise))].filter((word) => termKey(word) !== key)
}

/**
 * What a page is also found by: the index terms of its normalised text and of the synonyms of its words,
 * less those the index takes from the text anyway. Goes into the page's metadata.
 */
export function aliasTokens(text: string, groups: readonly SynonymGroup[]): string {
  const normalised = normalise(text)
  const found = groups.filter((group) => group.some((word) => occurs(word, normalised))).flat()
  const aliases = [normalised, ...found.map(normalise)].flatMap(indexTerms)
  const indexed = new Set(indexTerms(text.normalize('NFC')))
  return [...new Set(aliases)].filter((term) => !indexed.has(term)).join(' ')
}

/** Thai inside a longer word counts as well: an alias too many only costs a candidate. */
function occurs(word: string, text: string): boolean {
  const wanted = normalise(word)
  if (isThai(wanted)) return text.includes(wanted)
  return ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `.includes(` ${wanted} `)
}
