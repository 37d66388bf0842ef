import type { Code } from '../check/codes.ts'
import type { EntryFacts } from '../entry/fields.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'

/** Leaves out what a reviewed exception lets stand, and notes which exceptions were needed. */
export function withoutReviewed(
  found: Diagnostic[],
  exceptions: EntryFacts['exceptions'],
  needed: Set<Code>,
): Diagnostic[] {
  const reviewed = new Set<string>(exceptions?.map(({ code }) => code))
  for (const { code } of found) if (reviewed.has(code)) needed.add(code)
  return found.filter(({ code }) => !reviewed.has(code))
}
