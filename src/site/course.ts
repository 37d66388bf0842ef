import type { ParsedCourse } from '../check/courses-and-answers.ts'
import type { ParsedEntry } from '../check/entry.ts'
import type { CourseFacts } from '../entry/course.ts'
import { translated } from '../entry/english.ts'
import { shortDigest } from '../entry/history/changes.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import { emptyTree } from '../render/safe-tree.ts'
import type { CourseData, CourseText } from './model.ts'

/** Makes the course that pages show from one that passed the check. */
export function toCourse(
  parsed: ParsedCourse,
  entries: ReadonlyMap<string, ParsedEntry>,
  sectionTerms: SectionTerm[],
): CourseData {
  const { items = [], reviewedOn = '' } = parsed.th?.facts ?? {}
  const th = thaiText(parsed)
  const steps = items.flatMap(({ practice, sections = [], minutes }) => {
    const entry = entries.get(practice)
    if (!entry) return []
    const wanted = sectionTerms.filter(({ id }) => sections.includes(id))
    const english = wanted.filter(({ id }) => id in ((entry.en ?? entry.th)?.digests ?? {}))
    return {
      id: practice,
      sections: { th: wanted, en: english },
      minutes,
      digest: digestOf(entry, sections),
    }
  })
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const parts = (['cases', 'worksheet', 'quiz'] as const).filter((part) => th[part].length > 0)
  return { id: parsed.id, reviewedOn, minutes, steps, parts, text: { th, en: englishText(parsed, th) } }
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
  const { trainer, cases = [], worksheet = [], quiz = [] } = facts
  return { title, summary, audience, objectives, items, trainer, cases, worksheet, quiz }
}

/** Days of review and addresses change nothing that is read. */
function digestOf(entry: ParsedEntry, sections: string[]): string {
  const { facts = {}, digests = {} } = entry.th ?? {}
  if (sections.length > 0) return shortDigest(sections.map((id) => digests[id]).join())
  const { reviewedOn: _, nextReview: __, code: ___, formerIds: ____, ...read } = facts
  return shortDigest(JSON.stringify([read, digests]))
}
