import { normalise } from './normalise.ts'
import { type SynonymGroup, synonymsOf } from './synonyms.ts'
import { isThai, splitGraphemes } from './terms.ts'

/** What somebody typed, ready to be compared with normalised texts. */
export interface Query {
  /** The whole of it. */
  readonly phrase: Word
  /** Its parts between spaces: a page must hold all of them. */
  readonly words: readonly Word[]
}

/** One word, or several that belong together, with the other words for it. */
export interface Word {
  readonly text: string
  readonly synonyms: readonly string[]
}

/** Reads a query; undefined when there is no letter or digit in it. */
export function readQuery(typed: string, groups: readonly SynonymGroup[]): Query | undefined {
  const parts = normalise(typed).match(/[\p{L}\p{M}\p{N}]+/gu)
  if (parts === null) return undefined
  const phrase = toWord(parts.slice(0, MOST_WORDS).join(' '))
  const belongTogether = parts.length === 1 || phrase.synonyms.length > 0
  return { phrase, words: belongTogether ? [phrase] : parts.slice(0, MOST_WORDS).map(toWord) }

  function toWord(text: string): Word {
    return { text, synonyms: synonymsOf(text, groups) }
  }
}

/**
 * The words as the browser's dictionary cuts them.
 * None where a lone Thai letter is left over: that is a misspelling, not words written together.
 */
export function dictionaryWords(query: Query): string[] {
  const cut = query.words.flatMap(({ text }) => Array.from(dictionary.segment(text)))
  const words = cut.filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment)
  const isMisspelt = words.some((word) => isThai(word) && splitGraphemes(word).length === 1)
  return isMisspelt ? [] : [...new Set(words)]
}

const MOST_WORDS = 12
const dictionary = new Intl.Segmenter('th', { granularity: 'word' })
