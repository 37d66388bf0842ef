import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** The level of evidence is what the entry shows. */
export const honestEvidence: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) => {
    if (!th || th.facts.status === 'draft') return []
    const { kind, evidence, results = [] } = th.facts
    if (kind === undefined || evidence === undefined) return []
    if ((kind === 'lesson') !== (evidence === 'lesson'))
      return [atField(corpus, 'lesson-evidence', th.file, ['evidence'])]
    return evidence === 'result' && results.length === 0 && !isWrong(th.failed, 'results')
      ? [atField(corpus, 'evidence-unproven', th.file, ['evidence'])]
      : []
  })
