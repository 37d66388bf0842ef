import { atom, type FeedEntry, type FeedHead } from '../../export/atom.ts'
import { firstName, pageUrl } from '../cited.ts'
import type { TermEntry } from '../library.ts'
import type { Course, Practice } from '../model.ts'
import type { Site } from '../site.ts'
import { chainInWords } from '../strength.ts'

/** The feed of all entries. */
export function feedOfAll(site: Site): string {
  const head = { self: site.url('feed'), page: site.url('home'), title: site.t('practices.title') }
  return feed(site, head, site.library.practices)
}

/** The feed of the entries of one term. */
export function feedOfTerm(site: Site, { kind, id, label, practices }: TermEntry): string {
  const term = { terms: kind, id }
  const head = { self: site.url('termFeed', term), page: site.url('term', term), title: site.say(label) }
  return feed(site, head, practices)
}

/** The feed of what a course holds: itself, and each entry that it reads. */
export function feedOfCourse(site: Site, { id, reviewedOn, steps, text }: Course): string {
  const { title, summary, locale: language } = text[site.locale]
  const url = site.url('course', { id })
  const own = { id: url, url, title, summary, language, day: reviewedOn }
  const read = steps.map(({ practice }) => practice)
  return feed(site, { self: site.url('courseFeed', { id }), page: url, title }, read, [own])
}

function feed(
  site: Site,
  { title, ...head }: Pick<FeedHead, 'self' | 'page' | 'title'>,
  practices: readonly Practice[],
  others: readonly FeedEntry[] = [],
): string {
  const author = site.t('site.name')
  const entries = [...others, ...practices.map((practice) => entryOf(site, practice))]
  return atom({ ...head, title: `${title} · ${author}`, author, language: site.locale }, entries)
}

function entryOf(site: Site, practice: Practice): FeedEntry {
  const { title, summary, locale: language } = practice.text[site.locale]
  const url = pageUrl(site, practice)
  const history = `${url}?v=${practice.hash}#history`
  const evidence = { term: practice.evidence, label: chainInWords(site, practice) }
  const id = site.url('practice', { id: firstName(practice) })
  return { id, url, title, summary, language, day: practice.changedOn ?? '', evidence, history }
}
