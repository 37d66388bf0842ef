import { atField } from './at-field.ts'
import type { Rule } from './rule.ts'

/** An entry claims a workshop only where one of its sources documents that workshop. */
export const sourcedWorkshop: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) => {
    const workshop = corpus.vocabulary.workshops.find(({ id }) => id === th?.facts.workshop)
    const sources = th?.facts.sources
    if (!th || !workshop || !sources) return []
    return workshop.sources.some((source) => sources.includes(source))
      ? []
      : [
          atField(corpus, 'workshop-unsourced', th.file, ['workshop'], {
            workshop: workshop.label,
            documents: workshop.sources.join(', ') || '–',
          }),
        ]
  })
