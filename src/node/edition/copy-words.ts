import { xml } from '../../export/xml.ts'
import { libraryDay } from '../../site/action-plan.ts'
import type { Library } from '../../site/library.ts'
import type { Locale } from '../../site/routes.ts'
import { siteIn } from '../../site/site.ts'
import type { CopyWords } from './disk-copy.ts'

/** What a copy says in a language: of which day it is and where the latest stands, and how one writes without the form. */
export function copyWords(library: Library, locale: Locale): CopyWords {
  const { t, to, date } = siteIn(library, locale)
  const link = (href: string, words = href) => `<a href="${xml(href)}">${xml(words)}</a>`
  return {
    note: (latest) => `<p>${xml(t('edition.note', { date: date(libraryDay(library)) }))} ${link(latest)}</p>`,
    instead: (latest) =>
      `<p>${xml(t('edition.noForm'))}</p><ul><li>${link(to('wordTemplate'), t('edition.word'))}</li>` +
      `<li>${link(latest, t('edition.toForm'))}</li></ul>`,
  }
}
