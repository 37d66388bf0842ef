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
    const aliases = new Set(respelled(written, normalised))
    for (const group of groupsIn(normalised, groupsAt))
      for (const term of prepared[group] ?? []) aliases.add(term)
    const stands = finderIn(written)
    return [...aliases].filter((term) => !stands(asFound(term))).join(' ')
  }
}

/** Asked for hundreds of words that mostly stand nowhere: which two characters follow each other tells so without a search. */
function finderIn(text: string): (word: string) => boolean {
  const pairs = new Uint8Array(0x10000)
  for (let at = 1; at < text.length; at++) pairs[shortPair(text, at)] = 1
  return (word) => {
    for (let at = 1; at < word.length; at++) if (!pairs[shortPair(word, at)]) return false
    return text.includes(word)
  }
}

/** Two characters as a number below 65,536; two pairs may share one. */
const shortPair = (text: string, at: number) =>
  ((text.charCodeAt(at - 1) & 0xff) << 8) | (text.charCodeAt(at) & 0xff)

/** A word as it is looked for, and the group it belongs to. */
type Needle = readonly [word: string, group: number]

/** Words by their first two characters: one walk through a text then finds all of them. */
function groupsByBeginning(groups: readonly SynonymGroup[]): Map<number, Needle[]> {
  const needles = groups.flatMap((group, at) => group.map((word): Needle => [asFound(normalise(word)), at]))
  return Map.groupBy(needles, ([word]) => pairAt(word, 0))
}

/** Two characters as one number, which is found far sooner than a string. */
const pairAt = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

const none: Needle[] = []

/** The groups of which a word stands in the text, in their order. */
function groupsIn(text: string, groupsAt: Map<number, Needle[]>): number[] {
  const found = new Set<number>()
  for (let at = 0; at < text.length; at++)
    for (const [word, group] of groupsAt.get(pairAt(text, at)) ?? none)
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
