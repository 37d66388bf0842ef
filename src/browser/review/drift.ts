import type { Problem } from '../../check/check-form.ts'
import type { Param } from '../../check/say.ts'
import type { SectionTerm } from '../../entry/vocabulary.ts'

/** What the check says has changed in Thai since it was translated: ids of sections, `facts` for the words of the facts; nothing where it cannot tell. */
export function driftedParts(
  problems: readonly Problem[],
  sections: readonly SectionTerm[],
): Set<string> | undefined {
  if (problems.some(isInThai)) return undefined
  const parts = problems.filter(({ code }) => code === 'translation-drift').flatMap(partsIn)
  const changed = sections.filter(({ label }) =>
    parts.some((part) => typeof part === 'object' && 'th' in part && part.th === label.th),
  )
  const facts = parts.some((part) => typeof part === 'object' && 'phrase' in part)
  return new Set([...(facts ? ['facts'] : []), ...changed.map(({ id }) => id)])
}

/** A Thai text that is wrong would look like a change: the check holds nothing against it. */
const isInThai = ({ severity, at }: Problem) => severity === 'error' && at !== 'id' && at.locale === 'th'

function partsIn({ params: { what } }: Problem): Param[] {
  if (typeof what !== 'object' || !('phrase' in what)) return []
  const { parts } = what.params ?? {}
  return Array.isArray(parts) ? parts : []
}
