import type { Path } from '../../entry/source-text.ts'
import type { ParsedCourse } from '../course.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { atField } from './at-field.ts'
import type { Corpus, Rule } from './rule.ts'

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
