import type { Path } from '../../entry/source-text.ts'
import { type Choices, choicesOf, type Diagnostic, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { ParsedCourse } from '../records-and-courses.ts'
import { type Params, type Phrase, phrase } from '../say.ts'
import { atField, type Corpus, type Rule } from './rule.ts'

/** Every step of a course leads to a published entry, and to sections that it has; none leads there twice. */
export const courseItems: Rule = (corpus) => {
  const entries = new Map(corpus.entries.map((entry) => [entry.id, entry]))
  const named = namedEntries(corpus.entries)
  return corpus.courses.flatMap((course) =>
    itemsOf(course).flatMap(({ practice, sections }, index, items) => {
      const report = reporter(corpus, course, index, practice)
      const entry = entries.get(practice)
      if (!entry)
        return [
          report('course-practice-unknown', ['practice'], {
            suggestion: didYouMean(practice, named, 'practices'),
          }),
        ]
      const first = items.findIndex((item) => item.practice === practice)
      return [
        ...(first < index ? [report('course-practice-repeated', ['practice'], { first: first + 1 })] : []),
        ...unpublished(entry).map((params) => report('course-practice-unpublished', ['practice'], params)),
        ...missingSections(entry, sections ?? []).map(({ at, ...params }) =>
          report('course-section-unknown', ['sections', at], params),
        ),
      ]
    }),
  )
}

type ItemCode = Extract<Diagnostic['code'], `course-${string}`>

const itemsOf = ({ th }: ParsedCourse) => th?.facts.items ?? []

/** Entries by their present names, with all that people may have meant them by. */
const namedEntries = (entries: ParsedEntry[]): Choices =>
  new Map(
    entries.map(({ id, th, en }) => [
      id,
      [th?.facts.title ?? '', en?.facts.title ?? '', ...(th?.facts.formerIds ?? [])],
    ]),
  )

function reporter(corpus: Corpus, { th }: ParsedCourse, index: number, practice: string) {
  return (code: ItemCode, path: (string | number)[], params: Params) =>
    atField(corpus, code, th?.file ?? '', ['items', index, ...path], { practice, ...params })
}

function unpublished({ th }: ParsedEntry): { state: Phrase; suggestion: Phrase }[] {
  const { status, withdrawn } = th?.facts ?? {}
  if (status === 'draft') return [{ state: phrase('course.draft'), suggestion: phrase('course.publish') }]
  if (status !== 'withdrawn') return []
  const successor = withdrawn?.successor
  const suggestion = successor ? phrase('course.successor', { successor }) : phrase('course.remove')
  return [{ state: phrase('course.withdrawn'), suggestion }]
}

function missingSections({ th }: ParsedEntry, sections: readonly string[]) {
  const has = Object.keys(th?.digests ?? {})
  return sections.flatMap((section, at) =>
    !th || has.includes(section) ? [] : [{ at, section, suggestion: didYouMean(section, choicesOf(has)) }],
  )
}

/** The English words of a course match its Thai ones one by one, and are not older. */
export const courseEnglish: Rule = (corpus) =>
  corpus.courses.flatMap((course) => [...unmatchedLists(corpus, course), ...older(corpus, course)])

function unmatchedLists(corpus: Corpus, { th, en }: ParsedCourse): Diagnostic[] {
  if (!th || !en) return []
  const { objectives, items } = th.facts
  const pairs: Pair[] = [
    [['objectives'], objectives, en.facts.objectives],
    [['items'], items, en.facts.items],
    ...(en.facts.items ?? []).flatMap((english, index) => pairsOf(index, items?.[index], english)),
  ]
  return pairs.flatMap(([path, thai, english]) => {
    if (!thai || !english || thai.length === english.length) return []
    const params = { english: english.length, thai: thai.length }
    return [atField(corpus, 'translation-mismatch', en.file, path, params)]
  })
}

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

function older(corpus: Corpus, { th, en }: ParsedCourse): Diagnostic[] {
  const [now, from] = [th?.facts.reviewedOn, en?.facts.translatedFrom]
  if (!en || !now || !from || from >= now) return []
  return [atField(corpus, 'course-english-older', en.file, ['translatedFrom'], { from, now })]
}

/** A course rests on entries, which have their sources; it has none of its own. */
export const courseSources: Rule = ({ courses }) =>
  courses.flatMap(({ th, en }) =>
    [th, en].flatMap((text) =>
      (text?.mentions ?? [])
        .filter(({ kind }) => kind === 'source')
        .map(({ range }) => diagnose('course-source', text?.file ?? '', range)),
    ),
  )
