import type { CourseFacts } from '../entry/course.ts'
import { translated } from '../entry/english.ts'
import type { ParsedCourse } from '../lib/course.ts'
import type { ParsedEntry } from '../lib/entry.ts'
import type { SectionTerm } from '../lib/schema/vocabulary.ts'
import { emptyTree, type Tree } from '../render/tree.ts'
import { shortDigest } from '../lib/short-digest.ts'
import type { Locale } from './locale.ts'
import type { Practice } from './practice.ts'

/** One language's words of a course; `locale` is the language they are really in. */
export interface CourseText {
  locale: Locale
  title: string
  summary: string
  audience: string
  objectives: string[]
  /** The words of each step, in order. */
  steps: { note?: string | undefined; questions: string[] }[]
  tree: Tree
}

/** One step of a course: an entry, and which part of it is read. */
export interface CourseStep {
  practice: Practice
  /** The sections to read, as far as each language's text has them; none means all. */
  sections: Record<Locale, SectionTerm[]>
  minutes: number
  /** Changes with what is read, so that a reader who finished it is told. */
  digest: string
}

/** A course ready for pages. */
export interface Course {
  id: string
  reviewedOn: string
  minutes: number
  steps: CourseStep[]
  text: Record<Locale, CourseText>
}

/** Everything that courses are made of besides themselves. */
interface Library {
  practiceById: ReadonlyMap<string, Practice>
  entryById: ReadonlyMap<string, ParsedEntry>
  sections: SectionTerm[]
}

/** Makes the course that pages show from one that passed the check. */
export function toCourse(parsed: ParsedCourse, library: Library): Course {
  const { items = [], reviewedOn = '' } = parsed.th?.facts ?? {}
  const th = thaiText(parsed)
  const steps = items.flatMap(({ practice, sections = [], minutes }) => {
    const found = library.practiceById.get(practice)
    if (!found) return []
    const entry = library.entryById.get(practice)
    const wanted = library.sections.filter(({ id }) => sections.includes(id))
    const english = wanted.filter(({ id }) => id in ((entry?.en ?? entry?.th)?.digests ?? {}))
    return {
      practice: found,
      sections: { th: wanted, en: english },
      minutes,
      digest: digestOf(entry, sections),
    }
  })
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return { id: parsed.id, reviewedOn, minutes, steps, text: { th, en: englishText(parsed, th) } }
}

function thaiText({ id, th }: ParsedCourse): CourseText {
  return { locale: 'th', ...wordsOf(id, th?.facts ?? {}), tree: th?.tree ?? emptyTree }
}

/** English words where there are some, else the Thai ones as a whole. */
function englishText({ id, th, en }: ParsedCourse, thai: CourseText): CourseText {
  if (!en) return thai
  return { locale: 'en', ...wordsOf(id, translated(th?.facts ?? {}, en.facts)), tree: en.tree }
}

function wordsOf(id: string, facts: CourseFacts) {
  const { title = id, summary = '', audience = '', objectives = [], items = [] } = facts
  return { title, summary, audience, objectives, steps: items }
}

/** Days of review and addresses change nothing that is read. */
function digestOf(entry: ParsedEntry | undefined, sections: string[]): string {
  const { facts = {}, digests = {} } = entry?.th ?? {}
  if (sections.length > 0) return shortDigest(sections.map((id) => digests[id]).join())
  const { reviewedOn: _, nextReview: __, code: ___, formerIds: ____, ...read } = facts
  return shortDigest(JSON.stringify([read, digests]))
}
