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
 * Draws from a page's text what it is also found by: the index terms of its normalised spellings and of the synonyms of
 * its words, less those that stand in the text anyway. Goes into the page's metadata. The groups are prepared once.
 */
export function aliasFinder(groups: readonly SynonymGroup[]): (text: string) => string {
  const prepared = groups.map((group) => {
    const words = [...new Set(group.map(normalise))]
    return { words, terms: words.flatMap(indexTerms) }
  })
  return (text) => {
    const written = wordsApart(text.normalize('NFC').toLowerCase())
    const normalised = wordsApart(normalise(text))
    const synonyms = prepared.filter(({ words }) => words.some((word) => occurs(word, normalised)))
    const aliases = [...respelled(written, normalised), ...synonyms.flatMap(({ terms }) => terms)]
    return [...new Set(aliases)].filter((term) => !occurs(term, written)).join(' ')
  }
}

/** Only what normalising changed needs terms of its own: the index takes the rest from the text. */
function respelled(written: string, normalised: string): string[] {
  const known = new Set(written.split(' '))
  return normalised
    .split(' ')
    .filter((word) => !known.has(word))
    .flatMap(indexTerms)
}

const wordsApart = (text: string) => ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `

/** Thai inside a longer word counts as well: an alias too many only costs a candidate. */
const occurs = (word: string, text: string) => text.includes(isThai(word) ? word : ` ${word} `)
