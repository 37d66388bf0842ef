import { xml } from '../../export/xml.ts'
import { termLines } from '../courses.ts'
import type { CourseItem } from '../model.ts'
import type { Locale } from '../routes.ts'
import type { Site } from '../site.ts'

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

/** Tools and cards of law, as links to the site. */
export const termLinks = (site: Site, of: Pick<CourseItem, 'tools' | 'law'>): string =>
  termLines({ ...site, to: site.url }, of)
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => {
      const linked = links.map(({ href, label }) => `<a href="${xml(href)}">${xml(label)}</a>`)
      return `<p>${xml(heading)}: ${linked.join(' · ')}</p>`
    })
    .join('\n')
