import type { CourseFacts, PartialEnglishCourse } from '../../entry/course.ts'
import type { Path } from '../../entry/source-text.ts'
import { type Choices, choicesOf, type Diagnostic, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import { type Params, type Phrase, phrase } from '../say.ts'
import { atField, mentioned, type Rule } from './rule.ts'

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

/** The English words of a course match its Thai ones one by one, and are not older. */
export const courseEnglish: Rule = function* (corpus) {
  for (const { th, en } of corpus.courses) {
    if (!th || !en) continue
    for (const [path, thai, english] of listsOf(th.facts, en.facts))
      if (thai && english && thai.length !== english.length) {
        const params = { english: english.length, thai: thai.length }
        yield atField(corpus, 'translation-mismatch', en.file, path, params)
      }
    const [now, from] = [th.facts.reviewedOn, en.facts.translatedFrom]
    if (now && from && from < now)
      yield atField(corpus, 'course-english-older', en.file, ['translatedFrom'], { from, now })
  }
}

const listsOf = (thai: CourseFacts, english: PartialEnglishCourse): Pair[] => [
  [['objectives'], thai.objectives, english.objectives],
  [['items'], thai.items, english.items],
  ...(english.items ?? []).flatMap((item, index) => pairsOf(index, thai.items?.[index], item)),
]

type Pair = [path: Path, thai: unknown[] | undefined, english: unknown[] | undefined]
type Words = { note?: string | undefined; questions?: string[] | undefined }

/** The words of one step; a note counts as a list of one. */
function pairsOf(index: number, thai: Words | undefined, english: Words): Pair[] {
  const notes = ({ note }: Words) => (note === undefined ? [] : [note])
  return [
    [['items', index, 'note'], thai && notes(thai), notes(english)],
    [['items', index, 'questions'], thai?.questions, english.questions ?? []],
  ]
}

/** A course rests on entries, which have their sources; it has none of its own. */
export const courseSources: Rule = function* ({ courses }) {
  for (const { file, range } of mentioned(courses, 'source')) yield diagnose('course-source', file, range)
}
