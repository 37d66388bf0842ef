import { levels } from '../analysis/evidence/chain.ts'
import type { Practice } from './model.ts'

/** What shows most comes first, lessons last; among equals the newest. */
export function byWhatIsShown(practices: readonly Practice[]): Practice[] {
  const shown = ({ evidence }: Practice) => levels.indexOf(evidence)
  const day = ({ since = '' }: Practice) => since
  return practices.toSorted((a, b) => shown(a) - shown(b) || day(b).localeCompare(day(a)))
}
