import type { Bilingual } from '../../entry/formats.ts'
import type { WordField, WordLibrary } from './fields.ts'
import { termsOf } from './terms.ts'

type Vocabulary = WordLibrary['vocabulary']

/** More terms than this nobody ticks: they are typed. */
const mostOffered = 40

/** What a fact chooses from, as the template offers it. */
export function choicesOf({ choices, list }: WordField, vocabulary: Vocabulary): Bilingual[] {
  if (choices) return Object.values(choices)
  const terms = list ? [...termsOf(vocabulary, list).names.values()] : []
  return terms.length > mostOffered ? [] : terms.map(([th = '', en = '']) => ({ th, en }))
}

/** For each column of a table the names that are typed into it, where they are few enough to list. */
export const namesToType = ({ fields }: WordField, vocabulary: Vocabulary): Bilingual[] =>
  fields.flatMap((column) => {
    const names = choicesOf(column, vocabulary)
    const said = (locale: 'th' | 'en') => names.map((name) => name[locale]).join(', ')
    return names.length > 0 ? [{ th: said('th'), en: said('en') }] : []
  })
