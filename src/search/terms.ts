import { normalise } from './normalise.ts'

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
const RUNS = /[\u0E01-\u0E4E]+|[\p{L}\p{M}]+|\p{N}+/gu

/** A letter as one sees it: consonant, vowels and tone mark together. */
export const splitGraphemes = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

/**
 * What the index is asked for: Thai as pairs of neighbouring graphemes, everything else as words.
 * Browsers cut Thai words differently from each other and from the index; pairs need no dictionary.
 */
export function indexTerms(text: string): string[] {
  const runs = text.toLowerCase().match(RUNS) ?? []
  return [...new Set(runs.flatMap((run) => (isThai(run) ? pairs(run) : [run])))]
}

/** The terms of a query, one for each mark-less key: Pagefind mixes up terms that differ in marks alone. */
export function queryTerms(normalised: string): string[] {
  const byKey = new Map<string, string>()
  for (const term of indexTerms(normalised)) {
    const key = withoutMarks(term)
    if (!byKey.has(key)) byKey.set(key, term)
  }
  return [...byKey.values()]
}

/** The text without tone marks and the vowels above and below: only for what is allowed to be inexact. */
export const withoutMarks = (text: string): string => text.replace(/\p{M}/gu, '')

/** A key for comparing whole terms: no spaces and no punctuation, one spelling. */
export const termKey = (term: string): string => normalise(term).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Whether a word begins with a Thai letter. */
export const isThai = (word: string): boolean => /^[\u0E01-\u0E4E]/.test(word)

function pairs(run: string): string[] {
  const letters = splitGraphemes(run)
  if (letters.length === 1) return letters
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`)
}
