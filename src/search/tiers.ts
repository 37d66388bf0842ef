import type { LiteralText } from './literal-text.ts'
import { matchApart, matchOneEdit, matchWithoutMarks } from './loosen.ts'
import { type Match, matchExactly } from './match.ts'
import { dictionaryWords, type Query } from './query.ts'
import type { IndexRequest } from './search-index.ts'
import { isThai, queryTerms } from './terms.ts'

/** In which way an answer is less than exact. */
export type Loosening = 'marks' | 'apart' | 'edit'

/** One degree of strictness: what the index is asked, and which of its candidates are right. */
export interface Tier {
  readonly loosened?: Loosening
  readonly marks: IndexRequest['marks']
  /** Each list is one question: pages that hold all its terms. */
  readonly questions: readonly (readonly string[])[]
  readonly match: (text: LiteralText) => Match | undefined
}

/** From strict to loose. Only Thai asks for its marks: the index compares English word forms with them and finds none. */
export function tiersOf(query: Query): Tier[] {
  const typed = query.words.map(({ text }) => text)
  const apart = dictionaryWords(query)
  const marks = typed.some(isThai) ? 'count' : 'ignored'
  return [
    { marks, questions: [termsOf(typed)], match: (text) => matchExactly(query, text) },
    {
      loosened: 'marks',
      marks: 'ignored',
      questions: [termsOf(typed)],
      match: (text) => matchWithoutMarks(query, text),
    },
    { loosened: 'apart', marks, questions: [termsOf(apart)], match: (text) => matchApart(apart, text) },
    {
      loosened: 'edit',
      marks: 'ignored',
      // A wrong letter spoils one half of a word: the other half still finds the page.
      questions: [termsOf(typed.map(firstHalf)), termsOf(typed.map(secondHalf))],
      match: (text) => matchOneEdit(query, text),
    },
  ]
}

const termsOf = (words: readonly string[]): string[] => queryTerms(words.join(' '))

const firstHalf = (word: string): string => word.slice(0, Math.ceil(word.length / 2))

const secondHalf = (word: string): string => word.slice(Math.ceil(word.length / 2))
