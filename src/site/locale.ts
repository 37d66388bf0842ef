import { basePath } from '../lib/read/corpus.ts'
import { readMessages } from '../lib/read/messages.ts'
import type { Bilingual } from '../lib/schema/fields.ts'
import { sentencesOf } from '../lib/schema/messages.ts'
import type { Locale } from './routes.ts'

export type { Locale }

const messages = readMessages()
const sentences = { th: sentencesOf(messages.th), en: sentencesOf(messages.en) }
const base = basePath()

/** Every page stands once for each: Thai at `/`, English at `/en/`. */
export const locales = (): { params: { locale: string | undefined }; props: { locale: Locale } }[] => [
  { params: { locale: undefined }, props: { locale: 'th' } },
  { params: { locale: 'en' }, props: { locale: 'en' } },
]

/** The address of a page of this site; `page` has no language, and begins and ends with `/`. */
export const pathTo = (locale: Locale, page: string) =>
  base + (locale === 'en' ? 'en/' : '') + page.replace(/^\//, '')

/** The words of the interface; an unknown key stops the build. */
export type Translate = (key: string, holes?: Record<string, string | number>) => string

/** Speaks one language. */
export function translator(locale: Locale): Translate {
  return (key, holes = {}) => {
    const sentence = sentences[locale].get(key)
    if (sentence === undefined) throw new Error(`content/messages: ${locale}.yaml has no "${key}"`)
    if (!sentence.includes('{')) return sentence
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
  }
}

/** “1 entry”, “3 entries”. */
export const entryCount = (count: number, t: Translate) =>
  count === 1 ? t('terms.countOne') : t('terms.count', { count })

/** The words of one language, out of both. */
export const inLocale = (words: Bilingual, locale: Locale) => words[locale]

const collators = { th: new Intl.Collator('th'), en: new Intl.Collator('en') }

/** Sorts by label as a dictionary of that language does. */
export const byLabel = (locale: Locale) => (a: { label: Bilingual }, b: { label: Bilingual }) =>
  collators[locale].compare(a.label[locale], b.label[locale])

/** All sentences of a group of messages, by what follows the group's name: `sentencesUnder('th', 'form.words.')`. */
export const sentencesUnder = (locale: Locale, group: string): Record<string, string> =>
  Object.fromEntries(
    [...sentences[locale]].flatMap(([key, words]) =>
      key.startsWith(group) ? [[key.slice(group.length), words]] : [],
    ),
  )
