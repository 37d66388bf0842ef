import type { Hold } from '../../export/package/short-title.ts'
import { xml } from '../../export/xml.ts'
import { handedOn, pinnedAddress } from '../cited.ts'
import { termLines } from '../courses.ts'
import type { Course, CourseItem, Practice } from '../model.ts'
import type { Locale } from '../routes.ts'
import type { Site } from '../site.ts'
import { chainInWords } from '../strength.ts'
import { withWholeWords } from '../whole-words.ts'

/** Writes words of a course as HTML, with their language where that is not the page's. */
export function writer(site: Site, language: Locale) {
  const lang = language === site.locale ? '' : ` lang="${language}"`
  const p = (words: string) => `<p${lang}>${xml(words)}</p>`
  const strong = (words: string) => `<strong${lang}>${xml(words)}</strong>`
  const list = (items: readonly string[], tag: 'ul' | 'ol' = 'ul', kind = '') =>
    `<${tag}${kind && ` class="${kind}"`}${lang}>${items.map((item) => `<li>${xml(item)}</li>`).join('')}</${tag}>`
  /** A heading in the page's own words. */
  const heading = (key: string, level: 2 | 3 = 2) => `<h${level}>${xml(site.t(key))}</h${level}>`
  const note = (key: string, body: string) => `<div class="course-note">${heading(key)}${body}</div>`
  const questions = (key: string, asked: readonly string[]) =>
    asked.length > 0 ? heading(key) + list(asked) : ''
  return { p, strong, list, heading, note, questions }
}

/** How old a course is, as a page of it says. */
export const versionOfCourse = ({ t, date }: Site, { reviewedOn }: Course) => [
  xml(`${t('shown.course.reviewedOn')} ${date(reviewedOn)}`),
]

/** How far an entry's evidence reaches, when it was read again, and which of its versions a page shows. */
export function versionOfEntry(site: Site, practice: Practice): string[] {
  const { t, date, url } = site
  const pinned = xml(pinnedAddress(site, practice) ?? handedOn(site, practice))
  const day = practice.reviewedOn && `${t('shown.reviewedOn')} ${date(practice.reviewedOn)}`
  const latest = `data-latest="${xml(url('practiceJson', { id: practice.id }))}" data-version="${practice.hash}"`
  const changed = `<strong hidden ${latest}>${xml(t('coursePackage.changed'))}</strong> `
  return [
    xml([chainInWords(site, practice), day, practice.code].filter(Boolean).join(' · ')),
    `${practice.hash ? changed : ''}${xml(t('coursePackage.pinned'))} <a href="${pinned}">${pinned}</a>`,
  ]
}

/** What platforms know an entry's items by, so that what a learner finished stays when the entry moves: its short code. */
export const itemName = ({ code, id }: Pick<Practice, 'code' | 'id'>) => code ?? id

/** Names and terms of the library stay whole where a title is cut short. */
export const holding =
  ({ library, locale }: Site): Hold =>
  (words) =>
    locale === 'th' ? withWholeWords(library)(words) : words

/** Tools and cards of law, as links to the site. */
export const termLinks = (site: Site, of: Pick<CourseItem, 'tools' | 'law'>): string =>
  termLines({ ...site, to: site.url }, of)
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => {
      const linked = links.map(({ href, label }) => `<a href="${xml(href)}">${xml(label)}</a>`)
      return `<p>${xml(heading)}: ${linked.join(' · ')}</p>`
    })
    .join('\n')
