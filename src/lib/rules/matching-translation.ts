import { atField } from './at-field.ts'
import type { Rule } from './rule.ts'

/** English lists are as long as the Thai ones they put into words. */
export const matchingTranslation: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, en }) => {
    if (!th || !en) return []
    return (['organisations', 'results'] as const).flatMap((field) => {
      const words = en.facts[field]
      const facts = th.facts[field] ?? []
      return words === undefined || words.length === facts.length
        ? []
        : [atField(corpus, 'translation-mismatch', en.file, [field], { field, english: words.length, thai: facts.length })]
    })
  })
