import type { Problem } from '../../check/check-form.ts'
import type { EntryWords } from '../../entry/workshop/answers.ts'
import { type Answers, questions } from '../../entry/workshop/answers.ts'

/** What nobody has answered yet, by the names of its fields. */
export const leftOf = (answers: Answers): (keyof Answers)[] =>
  (['province', 'stage', 'painPoint', 'office', ...questions] as const).filter(
    (name) => answers[name].trim() === '',
  )

/** The field in which a finding can be mended; nothing where only the whole form shows it. */
export function fieldOf({ at }: Problem, { headings }: EntryWords): keyof Answers | undefined {
  if (at === 'id' || at.locale === 'en') return undefined
  const { place } = at
  if ('heading' in place) return questions.find((id) => headings[id] === place.heading)
  const [first, row, name] = place.path
  if (first === 'title') return 'action'
  if (first === 'owner') return 'office'
  if (first === 'provinces') return 'province'
  if (row !== undefined && row !== 0 && first !== 'needs') return undefined
  if (first === 'addresses') return name === 'stages' ? 'stage' : 'painPoint'
  if (first === 'needs') return 'people'
  if (first !== 'results') return undefined
  return (
    (['measure', 'before', 'after', 'unit', 'period', 'shows'] as const).find((field) => field === name) ??
    'results'
  )
}
