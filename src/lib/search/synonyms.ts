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
  const prepared = groups.map((group) => [...new Set(group.map(normalise))].flatMap(indexTerms))
  const groupsAt = groupsByBeginning(groups)
  return (text) => {
    const written = wordsApart(text.normalize('NFC').toLowerCase())
    const normalised = wordsApart(normalise(text))
    const synonyms = groupsIn(normalised, groupsAt).flatMap((group) => prepared[group] ?? [])
    const aliases = new Set([...respelled(written, normalised), ...synonyms])
    return [...aliases].filter((term) => !written.includes(asFound(term))).join(' ')
  }
}

/** A word as it is looked for, and the group it belongs to. */
type Needle = readonly [word: string, group: number]

/** Words by their first two characters: one walk through a text then finds all of them. */
function groupsByBeginning(groups: readonly SynonymGroup[]): Map<string, Needle[]> {
  const needles = groups.flatMap((group, at) => group.map((word): Needle => [asFound(normalise(word)), at]))
  return Map.groupBy(needles, ([word]) => word.slice(0, 2))
}

/** The groups of which a word stands in the text, in their order. */
function groupsIn(text: string, groupsAt: Map<string, Needle[]>): number[] {
  const found = new Set<number>()
  for (let at = 0; at < text.length; at++)
    for (const [word, group] of groupsAt.get(text.slice(at, at + 2)) ?? [])
      if (!found.has(group) && text.startsWith(word, at)) found.add(group)
  return [...found].sort((a, b) => a - b)
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

/** Thai counts inside a longer word as well: an alias too many only costs a candidate. */
const asFound = (word: string) => (isThai(word) ? word : ` ${word} `)
