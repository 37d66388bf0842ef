import type { Cited } from '../export/citations.ts'
import { absolute } from './data/addresses.ts'
import { allPractices } from './library.ts'
import { type Locale, locales, translator } from './locale.ts'
import type { Practice } from './practice.ts'

/** The whole address of a practice, for other sites and for paper. */
export const addressOf = ({ id }: Practice, locale: Locale) => absolute(`/practices/${id}/`, locale)

/** The address to hand on: the short link, which leads to the reader's language; a draft may have none yet. */
export const handedOn = (practice: Practice) =>
  practice.code ? absolute(`/p/${practice.code}/`) : addressOf(practice, 'th')

/** The card that other sites show in a frame; it needs a code, as every published entry has. */
export const embedAddress = ({ code }: Practice, locale: Locale) =>
  code && absolute(`/embed/${code}/`, locale)

/** A practice as reference lists name it. The library is its author: it wrote the text from public sources; the office to ask did not. */
export function citedIn(practice: Practice, locale: Locale): Cited {
  const { title, summary, locale: language } = practice.text[locale]
  return {
    key: locale === 'th' ? practice.id : `${practice.id}-${locale}`,
    language,
    title,
    author: translator(locale)('site.name'),
    reviewedOn: practice.reviewedOn,
    url: handedOn(practice),
    summary,
  }
}

/** What can be cited: a draft is not out yet, a withdrawn entry once was. */
export const isCitable = ({ status }: Practice) => status !== 'draft'

/** Everywhere that a file about a practice stands: in both languages, at its former addresses too. */
export const filePlaces = () =>
  locales().flatMap(({ params, props }) =>
    allPractices.filter(isCitable).flatMap((practice) =>
      [practice.id, ...practice.formerIds].map((id) => ({
        params: { ...params, id },
        props: { ...props, practice },
      })),
    ),
  )
