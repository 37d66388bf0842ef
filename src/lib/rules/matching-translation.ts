import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** English lists are as long as the Thai ones they put into words. */
export const matchingTranslation: Rule = (corpus) => [
  ...corpus.entries.flatMap(({ th, en }) => {
    if (!th || !en) return []
    return (['organisations', 'results', 'actionPlan'] as const).flatMap((field) => {
      const english = en.facts[field]?.length
      const thai = th.facts[field]?.length ?? 0
      return english === undefined || english === thai || isWrong(th.failed, field)
        ? []
        : [atField(corpus, 'translation-mismatch', en.file, [field], { english, thai })]
    })
  }),
  ...corpus.entries.flatMap(({ adoptions = [] }) =>
    adoptions.flatMap(({ file, facts, failed }) => {
      const english = facts.en?.results?.length
      const thai = facts.results?.length ?? 0
      return english === undefined || english === thai || isWrong(failed, 'results', 'en')
        ? []
        : [
            atField(corpus, 'translation-mismatch', file, ['en', 'results'], {
              field: 'results',
              english,
              thai,
            }),
          ]
    }),
  ),
]
