import { atom, type FeedEntry } from '../../lib/data-out/atom.ts'
import type { Course } from '../course.ts'
import { practices } from '../library.ts'
import { inLocale, type Locale, translator } from '../locale.ts'
import type { Practice } from '../practice.ts'
import type { TermEntry } from '../terms.ts'
import { absolute } from './addresses.ts'

/** The feed of all entries. */
export const feedOfAll = (locale: Locale) =>
  feed(locale, '/', translator(locale)('practices.title'), entriesOf(practices, locale))

/** The feed of the entries of one term. */
export const feedOfTerm = (locale: Locale, { kind, id, label, practices }: TermEntry) =>
  feed(locale, `/${kind}/${id}/`, inLocale(label, locale), entriesOf(practices, locale))

/** The feed of what a course holds: itself, and each entry that it reads. */
export function feedOfCourse(locale: Locale, { id, reviewedOn, steps, text }: Course): string {
  const { title, summary, locale: language } = text[locale]
  const page = `/courses/${id}/`
  const own = { url: absolute(page, locale), title, summary, language, day: reviewedOn }
  const read = steps.map(({ practice }) => practice)
  return feed(locale, page, title, [own, ...entriesOf(read, locale)])
}

function feed(locale: Locale, page: string, title: string, entries: FeedEntry[]): string {
  const library = translator(locale)('site.name')
  const head = {
    self: absolute(`${page}feed.atom`, locale),
    page: absolute(page, locale),
    title: `${title} · ${library}`,
    author: library,
    language: locale,
  }
  return atom(head, entries)
}

const entriesOf = (practices: readonly Practice[], locale: Locale) =>
  practices.map((practice) => entryOf(practice, locale))

function entryOf({ id, state, text, reviewedOn = '' }: Practice, locale: Locale): FeedEntry {
  const { title, summary, locale: language } = text[locale]
  const url = absolute(`/practices/${id}/`, locale)
  const history = `${url}?v=${state?.hash}#history`
  return { url, title, summary, language, day: reviewedOn, history }
}
