import type { ReviewWords } from '../browser/review/config.ts'
import { checkWords } from '../node/content.ts'
import { readFieldWords } from '../node/field-words.ts'
import { formFields } from './form-fields.ts'
import type { Library } from './library.ts'
import type { Locale } from './routes.ts'
import { sentencesUnder, siteIn } from './site.ts'

/** What a review is said with in one language. */
export function reviewWords(library: Library, locale: Locale): ReviewWords {
  const site = siteIn(library, locale)
  const { th, en } = formFields(site, readFieldWords().wordsOf)
  return {
    text: sentencesUnder(site, 'review.text.'),
    labels: Object.fromEntries([...en, ...th].map(({ name, label }) => [name, label])),
    titles: Object.fromEntries(
      Object.entries(checkWords().checks).map(([code, { title }]) => [code, title[locale]]),
    ),
  }
}
