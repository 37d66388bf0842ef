import type { AdoptionFacts } from '../entry/adoption.ts'
import type { EntryFacts } from '../entry/fields.ts'

/** How far a good practice has come; lessons have no maturity. */
export type Maturity = 'idea' | 'promising' | 'good' | 'adopted'

/** How often it was used elsewhere with success; what failed or hurt there spreads nothing. */
export const successes = (records: readonly Pick<AdoptionFacts, 'outcome'>[]) =>
  records.filter(({ outcome }) => outcome === 'worked' || outcome === 'partly').length

/**
 * Computed, never typed in: `idea` while no organisation is recorded as having done it; `good` with evidence `result`
 * and a result that has a figure, a period and a source; `adopted` when others use it too; `promising` in between.
 */
export function maturityOf(
  facts: EntryFacts,
  adoptions: readonly Pick<AdoptionFacts, 'outcome'>[] = [],
): Maturity | undefined {
  if (facts.kind === 'lesson') return undefined
  if ((facts.organisations ?? []).length === 0) return 'idea'
  const proven = facts.evidence === 'result' && (facts.results ?? []).some(isComplete)
  if (!proven) return 'promising'
  return successes(adoptions) > 0 ? 'adopted' : 'good'
}

const isComplete = ({ after, period }: NonNullable<EntryFacts['results']>[number]) =>
  typeof after === 'number' && period !== undefined
