import { closestTo, type Told, toldBy } from '../../analysis/likely-same.ts'
import { checkForm, type Problem } from '../../check/check-form.ts'
import { isPersonalDataCode } from '../../check/codes.ts'
import type { Answers, EntryWords } from '../../entry/workshop/answers.ts'
import { answersOf } from '../../entry/workshop/answers.ts'
import { withoutAnswered } from '../form/answered.ts'
import type { Draft } from '../form/drafts.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { leftOf } from '../workshop/questions-left.ts'

/** What the check says of a contribution. */
export interface Verdict {
  /** Findings that may tell who somebody is: it does not leave the board before they are mended. */
  personal: Problem[]
  /** What else is wrong in it as a draft. */
  wrong: Problem[]
  /** Questions that nobody answered. */
  unanswered: (keyof Answers)[]
  /** What it still lacks to be published. */
  owed: Problem[]
}

/** Judges a contribution as it stands, and as if it were to be published. */
export function judge(
  { form, files, names = {}, own }: Draft,
  library: FetchedLibrary,
  words: EntryWords,
): Verdict {
  const attachments = files.map(({ name }) => name)
  const errors = (judged: Draft['form']) =>
    withoutAnswered(checkForm(judged, attachments, library, own), names).filter(
      ({ severity, doubtful }) => severity === 'error' || doubtful,
    )
  const found = errors(form)
  const published = { ...form, th: { ...form.th, facts: { ...form.th.facts, status: 'published' } } }
  return {
    personal: found.filter(({ code }) => isPersonalDataCode(code)),
    wrong: found.filter(({ code }) => !isPersonalDataCode(code)),
    unanswered: leftOf(answersOf(form, words)),
    owed: errors(published),
  }
}

/** Another one that is likely the same: on the board, by its draft's key, or in the library, by its title. */
export type Likeness = { key: number } | { title: string }

/** For each contribution the one closest to it, if it is close enough. Of the library only titles are here. */
export function likenesses(
  drafts: readonly (Draft & { key: number })[],
  library: FetchedLibrary,
): Map<number, Likeness> {
  const told = drafts.map(({ key, form }) => toldBy(String(key), form.th))
  const known: Told[] = library.entries.map(({ id, title }) => toldBy(id, { facts: { title }, sections: [] }))
  const found = new Map<number, Likeness>()
  for (const [index, own] of told.entries()) {
    const key = drafts[index]?.key ?? 0
    const near = closestTo(own, told)
    const inLibrary = near ? undefined : closestTo({ ...own, text: new Set() }, known)
    if (near) found.set(key, { key: Number(near.id) })
    else if (inLibrary)
      found.set(key, { title: library.entries.find(({ id }) => id === inLibrary.id)?.title ?? '' })
  }
  return found
}
