import { courseFields, englishCourseFields } from '../../entry/course.ts'
import type { Path } from '../../entry/source-text.ts'
import { valueAt } from '../../entry/values.ts'
import { type Choices, choicesOf, type Diagnostic, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import { type Params, type Phrase, phrase } from '../say.ts'
import { namedBy, unknownTerms } from './references.ts'
import { atField, isWrong, mentioned, type Rule } from './rule.ts'
import { apart } from './translations.ts'

/** Every step of a course leads to a published entry, and to sections that it has; none leads there twice. */
export const courseItems: Rule = function* (corpus) {
  const entries = new Map(corpus.entries.map((entry) => [entry.id, entry]))
  const named = namedEntries(corpus.entries)
  for (const { th } of corpus.courses)
    for (const [index, { practice, sections = [] }] of (th?.facts.items ?? []).entries()) {
      const report = (code: ItemCode, path: Path, params: Params) =>
        atField(corpus, code, th?.file ?? '', ['items', index, ...path], { practice, ...params })
      const entry = entries.get(practice)
      if (!entry) {
        const suggestion = didYouMean(practice, named, 'practices')
        yield report('course-practice-unknown', ['practice'], { suggestion })
        continue
      }
      const first = th?.facts.items?.findIndex((item) => item.practice === practice) ?? index
      if (first < index) yield report('course-practice-repeated', ['practice'], { first: first + 1 })
      const state = unpublished(entry)
      if (state) yield report('course-practice-unpublished', ['practice'], state)
      for (const { at, ...params } of missingSections(entry, sections))
        yield report('course-section-unknown', ['sections', at], params)
    }
}

type ItemCode = Extract<Diagnostic['code'], `course-${string}`>

/** Entries by their present names, with all that people may have meant them by. */
const namedEntries = (entries: ParsedEntry[]): Choices =>
  new Map(
    entries.map(({ id, th, en }) => [
      id,
      [th?.facts.title ?? '', en?.facts.title ?? '', ...(th?.facts.formerIds ?? [])],
    ]),
  )

function unpublished({ th }: ParsedEntry): { state: Phrase; suggestion: Phrase } | undefined {
  const { status, withdrawn } = th?.facts ?? {}
  if (status === 'draft') return { state: phrase('course.draft'), suggestion: phrase('course.publish') }
  if (status !== 'withdrawn') return undefined
  const successor = withdrawn?.successor
  const suggestion = successor ? phrase('course.successor', { successor }) : phrase('course.remove')
  return { state: phrase('course.withdrawn'), suggestion }
}

function missingSections({ th }: ParsedEntry, sections: readonly string[]) {
  const has = Object.keys(th?.digests ?? {})
  return sections.flatMap((section, at) =>
    !th || has.includes(section) ? [] : [{ at, section, suggestion: didYouMean(section, choicesOf(has)) }],
  )
}

/** Tools and cards of law that a course names are there. */
export const courseTerms: Rule = function* (corpus) {
  yield* unknownTerms(
    corpus,
    corpus.courses.flatMap(({ th }) => (th ? namedBy(courseFields, th) : [])),
  )
}

/** The right answer to a question is one of its choices. */
export const rightAnswers: Rule = function* (corpus) {
  for (const { th } of corpus.courses)
    for (const [index, { right, choices }] of (th?.facts.quiz ?? []).entries())
      if (th && right > choices.length) {
        const params = { right, choices: choices.length }
        yield atField(corpus, 'course-right-answer', th.file, ['quiz', index, 'right'], params)
      }
}

/** The English words of a course match its Thai ones one by one, and are not older. */
export const courseEnglish: Rule = function* (corpus) {
  for (const { th, en } of corpus.courses) {
    if (!th || !en) continue
    const fields = englishCourseFields.filter(
      ({ name }) => name !== 'translatedFrom' && !isWrong([...th.failed, ...en.failed], name),
    )
    for (const { path } of apart(fields, th.facts, en.facts, [])) {
      const params = { english: countAt(en.facts, path), thai: countAt(th.facts, path) }
      yield atField(corpus, 'translation-mismatch', en.file, path, params)
    }
    const [now, from] = [th.facts.reviewedOn, en.facts.translatedFrom]
    if (now && from && from < now)
      yield atField(corpus, 'course-english-older', en.file, ['translatedFrom'], { from, now })
  }
}

/** How many there are at a place; words that are no list count as one. */
function countAt(facts: unknown, path: Path): number {
  const value = path.reduce(valueAt, facts)
  return Array.isArray(value) ? value.length : value === undefined ? 0 : 1
}

/** A course rests on entries, which have their sources; it has none of its own. */
export const courseSources: Rule = function* ({ courses }) {
  for (const { file, range } of mentioned(courses, 'source')) yield diagnose('course-source', file, range)
}
