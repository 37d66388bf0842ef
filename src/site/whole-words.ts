import practice from '../../content/names/thai-practice-words.json' with { type: 'json' }
import thai from '../../content/names/thai-words.json' with { type: 'json' }
import type { Vocabulary } from '../entry/vocabulary.ts'
import { wholeWords } from '../render/whole-words.ts'
import { derived } from './library.ts'

/** What is longer is a phrase, whose words are known by themselves; in letters and their marks. */
const longestTerm = 18

/** Holds the names and terms of the library, and the words of its texts, together in a Thai page. */
export const withWholeWords = derived(({ vocabulary }) =>
  wholeWords({ own: namesIn(vocabulary), others: [...practice, ...thai] }),
)

/** The Thai of places and terms, without what stands between its parts. */
function namesIn({ provinces, regions, glossary, groups, stages }: Vocabulary): string[] {
  const places = [...provinces, ...regions].flatMap(({ label, aliases }) => [label.th, ...aliases])
  const terms = [
    ...glossary.flatMap(({ label, synonyms }) => [label.th, ...synonyms.th]),
    ...groups.map(({ label }) => label.th),
    ...stages.map(({ short }) => short.th),
  ]
  return [...new Set([...places.flatMap(runsIn), ...terms.flatMap(runsIn).filter(isTerm)])]
}

const runsIn = (words: string): string[] => words.match(/[\u0e01-\u0e4e]{4,}/g) ?? []
const isTerm = ({ length }: string) => length <= longestTerm
