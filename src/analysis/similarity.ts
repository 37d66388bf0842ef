import { normalise } from '../search/normalise.ts'

/** A text as the set of its runs of three letters: Thai needs no words for that, and a changed word changes little. */
export type Trigrams = ReadonlySet<string>

/** The trigrams of a text; spaces, signs and spelling variants do not matter. */
export function trigrams(text: string): Trigrams {
  const letters = [...normalise(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')]
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))
}

/** Jaccard's measure: what two texts share of all that they have, from 0 to 1. */
export function similarity(a: Trigrams, b: Trigrams): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const trigram of few) if (many.has(trigram)) shared += 1
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
