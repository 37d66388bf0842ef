import type { Problem } from '../../check/check-form.ts'
import { countsOf } from '../../check/diagnostics/diagnostic.ts'
import { findPersonalData } from '../../check/personal-data/find.ts'
import { shownPath } from '../../check/say.ts'
import type { ReviewQuestion } from '../../entry/review-questions.ts'
import type { Part } from '../../entry/write/merge.ts'
import { sayer } from '../dom.ts'
import type { FetchedLibrary } from '../form/library.ts'
import type { ReviewWords } from './config.ts'
import { isSound, type Picture } from './pictures.ts'
import { partName, placeName, type Speaker } from './places.ts'

export const choices = ['yes', 'no', 'unsure'] as const

/** What a reviewer says to a question. */
interface Answer {
  choice?: (typeof choices)[number] | undefined
  remark: string
}

/** By the ids of the questions. */
export type Answers = Readonly<Record<string, Answer>>

/** All that a review tells. */
export interface Reviewed {
  id: string
  /** What differs from the version it was held against; nothing where there was none. */
  changed: Part[] | undefined
  /** Ids of the sections that changed after they were translated, `facts` for the words of the facts; nothing where that cannot be told. */
  drifted: ReadonlySet<string> | undefined
  /** Whether there is an English text. */
  isTranslated: boolean
  problems: Problem[]
  pictures: Picture[]
  questions: readonly ReviewQuestion[]
  answers: Answers
}

/** The review as it is pasted, Thai first: counts and places, and nothing that somebody could be known by. */
export const reviewText = (
  reviewed: Reviewed,
  library: FetchedLibrary,
  words: Readonly<Record<'th' | 'en', ReviewWords>>,
): string =>
  (['th', 'en'] as const)
    .map((locale) => inLanguage(reviewed, { locale, library, words: words[locale] }))
    .join('\n\n———\n\n')

function inLanguage(reviewed: Reviewed, speaker: Speaker): string {
  const say = sayer(speaker.words.text)
  const { id, problems, pictures, questions, answers } = reviewed
  const parts = [
    [say('title', { id: id ? shownPath(id) : say('noAddress') }), say(`verdict-${verdictOf(reviewed)}`)],
    changes(reviewed, speaker),
    drift(reviewed, speaker),
    [say('found', countsOf(problems)), ...findings(problems, speaker)],
    pictures.length === 0 ? [] : [say('pictures', { count: pictures.length }), ...files(pictures, speaker)],
    [say('questions'), ...questions.map((question) => answered(question, answers[question.id], speaker))],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** What follows from all of it. */
export function verdictOf({ problems, pictures, questions, answers }: Reviewed) {
  const said = questions.map(({ id }) => answers[id]?.choice)
  const isWrong = countsOf(problems).errors > 0 || pictures.some(({ wrong }) => wrong.length > 0)
  if (isWrong || said.includes('no')) return 'mend'
  if (said.includes(undefined)) return 'unfinished'
  return said.includes('unsure') ? 'unsure' : 'fine'
}

function changes({ changed }: Reviewed, speaker: Speaker): string[] {
  const say = sayer(speaker.words.text)
  if (!changed) return [say('nothingBefore')]
  return [say('changed', { count: changed.length }), ...changed.map((part) => `- ${partName(part, speaker)}`)]
}

function drift({ drifted, isTranslated }: Reviewed, { locale, library, words }: Speaker): string[] {
  if (!isTranslated) return []
  if (!drifted) return [words.text['driftUnknown'] ?? '']
  if (drifted.size === 0) return []
  const named = library.context.sections.filter(({ id }) => drifted.has(id)).map(({ label }) => label[locale])
  const facts = drifted.has('facts') ? [words.text['facts'] ?? ''] : []
  return [
    sayer(words.text)('drifted', { count: drifted.size }),
    ...[...facts, ...named].map((name) => `- ${name}`),
  ]
}

/** One line for each kind of finding, with its places. */
function findings(problems: Problem[], speaker: Speaker): string[] {
  const say = sayer(speaker.words.text)
  const kinds = Map.groupBy(problems, ({ code, severity }) => `${severity} ${code}`)
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const places = [...new Set([first, ...others].map(({ at }) => placeName(at, speaker)))]
    const title = speaker.words.titles[first.code] ?? first.code
    const must = say(first.severity === 'error' ? 'mustMend' : 'shouldMend')
    return `- ${must}: ${title} × ${others.length + 1}: ${places.join(', ')}`
  })
}

function files(pictures: Picture[], { words }: Speaker): string[] {
  const say = sayer(words.text)
  return pictures
    .filter((picture) => !isSound(picture))
    .map((picture) => {
      const { name, wrong, shown } = picture
      const why = [
        ...wrong.map(({ code }) => words.titles[code] ?? code),
        ...(shown.length === 0 ? [say('unused')] : []),
        ...(shown.some(({ alt }) => alt.trim() === '') ? [say('noAlt')] : []),
      ]
      return `- ${shownPath(name)}: ${why.join(', ')}`
    })
}

function answered({ name }: ReviewQuestion, answer: Answer | undefined, { locale, words }: Speaker): string {
  const say = sayer(words.text)
  const line = `- ${name[locale]}: ${say(answer?.choice ?? 'unanswered')}`
  const remark = answer?.remark.replace(/\s+/g, ' ').trim()
  if (!remark) return line
  if (tellsOf(remark)) return `${line} – ${say('remarkHeld')}`
  // What somebody typed is in one language, and said once.
  return `${line} – ${locale === 'th' ? say('remark', { remark }) : say('remarkAbove')}`
}

/** Whether a remark may identify somebody: everybody can read a review. */
export const tellsOf = (remark: string) => findPersonalData(remark).length > 0
