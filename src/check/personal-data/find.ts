import { findCombinations, findSmallCounts, findTheOnlyOnes } from './combinations.ts'
import { fold } from './fold.ts'
import { before, behind, type Finding, type Recognizer } from './recognizer.ts'
import { findActing, findAged } from './recognizers/beside.ts'
import { online, type PublicContacts, phones } from './recognizers/contacts.ts'
import { findFigures, findSpelledNumbers } from './recognizers/figures.ts'
import { findIntroduced } from './recognizers/introduced.ts'
import { names } from './recognizers/names.ts'
import { dates, numbers } from './recognizers/numbers.ts'
import { addresses, coordinates } from './recognizers/places.ts'
import { records, stories } from './recognizers/records.ts'

const recognizers: readonly Recognizer[] = [
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
    ...recognizers.flatMap((recognizer) => findBy(recognizer, text, isPublic)),
    ...findFigures(text, isPublic),
    ...findSpelledNumbers(text),
    ...findIntroduced(text),
    ...findAged(text),
    ...findActing(text),
    ...findCombinations(text),
    ...findTheOnlyOnes(text),
    ...findSmallCounts(text),
  ]
  return withoutOverlaps(found).map((finding) => ({
    ...finding,
    start: origin(finding.start),
    end: origin(finding.end),
  }))
}

function findBy(recognizer: Recognizer, text: string, isPublic: PublicContacts): Finding[] {
  const { kind, severity } = recognizer
  return [...text.matchAll(recognizer.pattern)]
    .filter((match) => isMeant(recognizer, match) && !isPublic(match[0]))
    .map(({ 0: { length }, index }) => ({ kind, severity, start: index, end: index + length }))
}

function isMeant({ after, notAfter, notBefore, holds }: Recognizer, match: RegExpExecArray): boolean {
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
