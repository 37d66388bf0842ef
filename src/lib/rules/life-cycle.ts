import { choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** Withdrawal has its reason and leads on; the next review comes after the last. */
export const lifeCycle: Rule = (corpus) => {
  const ids = choicesOf(corpus.entries.map(({ id }) => id))
  return corpus.entries.flatMap(({ th }) => {
    if (!th) return []
    const { status, withdrawn, reviewedOn, nextReview } = th.facts
    const successor = withdrawn?.successor
    return [
      ...(isWrong(th.failed, 'status', 'withdrawn') || (status === 'withdrawn') === (withdrawn !== undefined)
        ? []
        : [atField(corpus, 'withdrawal-reason', th.file, ['status'])]),
      ...(successor && !ids.has(successor)
        ? [
            atField(corpus, 'link-broken', th.file, ['withdrawn', 'successor'], {
              target: `practices/${successor}`,
              suggestion: didYouMean(successor, ids),
            }),
          ]
        : []),
      ...(reviewedOn && nextReview && nextReview <= reviewedOn
        ? [atField(corpus, 'review-order', th.file, ['nextReview'])]
        : []),
    ]
  })
}
