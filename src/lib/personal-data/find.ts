import { before, behind } from './around.ts'
import { findCombinations } from './combinations.ts'
import type { Finding, Sign } from './finding.ts'
import { fold } from './fold.ts'
import type { PublicContacts } from './public-contacts.ts'
import { addresses } from './signs/addresses.ts'
import { coordinates } from './signs/coordinates.ts'
import { dates } from './signs/dates.ts'
import { names } from './signs/names.ts'
import { numbers } from './signs/numbers.ts'
import { online } from './signs/online.ts'
import { phones } from './signs/phones.ts'
import { records } from './signs/records.ts'
import { stories } from './signs/stories.ts'
import { findSmallCounts } from './small-counts.ts'

const signs: readonly Sign[] = [
  ...numbers,
  ...phones,
  ...online,
  ...names,
  ...addresses,
  ...dates,
  ...records,
  ...coordinates,
  ...stories,
]

/**
 * Finds what identifies a person in a text whose lines are passages, read each for itself: a paragraph, a row, the value
 * of a field. To ask once for many passages costs far less than to ask for each.
 */
export function findPersonalData(source: string, isPublic: PublicContacts = () => false): Finding[] {
  const { text, origin } = fold(source)
  const found = [
    ...signs.flatMap((sign) => findSign(sign, text, isPublic)),
    ...findCombinations(text),
    ...findSmallCounts(text),
  ]
  return withoutOverlaps(found).map((finding) => ({
    ...finding,
    start: origin(finding.start),
    end: origin(finding.end),
  }))
}

function findSign({ kind, severity, ...sign }: Sign, text: string, isPublic: PublicContacts): Finding[] {
  return [...text.matchAll(sign.pattern)]
    .filter((match) => isMeant(sign, match) && !isPublic(match[0]))
    .map(({ 0: { length }, index }) => ({ kind, severity, start: index, end: index + length }))
}

function isMeant(sign: Omit<Sign, 'kind' | 'severity'>, match: RegExpExecArray): boolean {
  const { after, notAfter, notBefore, holds } = sign
  if (after && !after.test(before(match))) return false
  if (notAfter?.test(before(match)) || notBefore?.test(behind(match))) return false
  return holds?.(match) ?? true
}

/** A text with more findings than this is no honest text: it is stopped by the first ones. */
const most = 200

/** Of several findings over the same words the surest stands: an error before a warning, then the longest. */
function withoutOverlaps(found: Finding[]): Finding[] {
  const sure = ({ severity, start, end }: Finding) => (severity === 'error' ? 1e6 : 0) + end - start
  const kept: Finding[] = []
  const first = [...found].sort((a, b) => a.start - b.start).slice(0, most)
  for (const finding of first.sort((a, b) => sure(b) - sure(a) || a.start - b.start))
    if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding)
  return kept.sort((a, b) => a.start - b.start)
}
