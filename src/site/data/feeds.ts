import { atom, type FeedEntry } from '../../export/atom.ts'
import { pageUrl } from '../cited.ts'
import type { TermEntry } from '../library.ts'
import type { Course, Practice } from '../model.ts'
import type { Site } from '../site.ts'

/** The feed of all entries. */
export const feedOfAll = (site: Site) =>
  feed(
    site,
    site.url('feed'),
    site.url('home'),
    site.t('practices.title'),
    entriesOf(site, site.library.practices),
  )

/** The feed of the entries of one term. */
export function feedOfTerm(site: Site, { kind, id, label, practices }: TermEntry): string {
  const term = { terms: kind, id }
  return feed(
    site,
    site.url('termFeed', term),
    site.url('term', term),
    site.say(label),
    entriesOf(site, practices),
  )
}

/** The feed of what a course holds: itself, and each entry that it reads. */
export function feedOfCourse(site: Site, { id, reviewedOn, steps, text }: Course): string {
  const { title, summary, locale: language } = text[site.locale]
  const url = site.url('course', { id })
  const own = { url, title, summary, language, day: reviewedOn }
  const read = steps.map(({ practice }) => practice)
  return feed(site, site.url('courseFeed', { id }), url, title, [own, ...entriesOf(site, read)])
}

function feed({ locale, t }: Site, self: string, page: string, title: string, entries: FeedEntry[]): string {
  const author = t('site.name')
  return atom({ self, page, title: `${title} · ${author}`, author, language: locale }, entries)
}

const entriesOf = (site: Site, practices: readonly Practice[]) =>
  practices.map((practice) => entryOf(site, practice))

function entryOf(site: Site, practice: Practice): FeedEntry {
  const { title, summary, locale: language } = practice.text[site.locale]
  const url = pageUrl(site, practice)
  const history = `${url}?v=${practice.hash}#history`
  return { url, title, summary, language, day: practice.reviewedOn ?? '', history }
}
