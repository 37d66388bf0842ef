import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** English lists are as long as the Thai ones they put into words. */
export const matchingTranslation: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, en }) => {
    if (!th || !en) return []
    return (['organisations', 'results', 'actionPlan'] as const).flatMap((field) => {
      const english = en.facts[field]?.length
      const thai = th.facts[field]?.length ?? 0
      return english === undefined || english === thai || isWrong(th.failed, field)
        ? []
        : [atField(corpus, 'translation-mismatch', en.file, [field], { field, english, thai })]
    })
  })
