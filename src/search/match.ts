import { findInside, findWhole } from './find.ts'
import type { LiteralText, Span } from './literal-text.ts'
import type { Query, Word } from './query.ts'

/** How a page answers a query, best first. */
export const EXACTNESS = ['whole', 'inside', 'synonym'] as const
type Exactness = (typeof EXACTNESS)[number]

/** Where a page holds what was asked for. */
export interface Match {
  readonly exactness: Exactness
  /** One list of places for each word of the query. */
  readonly places: readonly (readonly Span[])[]
}

/** Compares a page with a query letter by letter; undefined when a word is missing. */
export function matchExactly(query: Query, text: LiteralText): Match | undefined {
  const phrase = query.words.length > 1 ? matchWord(query.phrase, text) : undefined
  if (phrase !== undefined) return phrase
  const words = query.words.map((word) => matchWord(word, text)).filter((match) => match !== undefined)
  if (words.length < query.words.length) return undefined
  return { exactness: leastExact(words), places: words.flatMap(({ places }) => places) }
}

function matchWord(word: Word, text: LiteralText): Match | undefined {
  const anywhere = findInside(text, word.text)
  if (anywhere.length > 0) {
    const exactness = findWhole(text, word.text).length > 0 ? 'whole' : 'inside'
    return { exactness, places: [anywhere] }
  }
  const others = word.synonyms.flatMap((synonym) => findWhole(text, synonym))
  return others.length > 0 ? { exactness: 'synonym', places: [others] } : undefined
}

function leastExact(matches: readonly Match[]): Exactness {
  const ranks = matches.map(({ exactness }) => EXACTNESS.indexOf(exactness))
  return EXACTNESS[Math.max(...ranks)] ?? 'synonym'
}
