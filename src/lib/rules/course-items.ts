import { type Params, type Phrase, phrase } from '../../check/say.ts'
import type { ParsedCourse } from '../course.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Choices, choicesOf, didYouMean } from '../diagnostics/suggest.ts'
import type { ParsedEntry } from '../entry.ts'
import { atField } from './at-field.ts'
import type { Corpus, Rule } from './rule.ts'

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
