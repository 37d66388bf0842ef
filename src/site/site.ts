import type { Bilingual } from '../entry/formats.ts'
import { formatDate, formatFigure, formatYear } from './dates.ts'
import { type Library, type TermEntry, termIn } from './library.ts'
import {
  type AddressOf,
  addressOf,
  inLanguage,
  isInBoth,
  type Locale,
  type RouteName,
  type TermKind,
} from './routes.ts'

/** Fills a sentence of the interface; an unknown key stops the build. */
export type Translate = (key: string, holes?: Record<string, string | number>) => string

/** The library as one language shows it: what pages and their components are made with. */
export interface Site {
  library: Library
  locale: Locale
  t: Translate
  /** The address of a page or file for a link on this site; of what stands in Thai only, the Thai one. */
  to: AddressOf
  /** The same for readers elsewhere: the whole address. */
  url: AddressOf
  /** The address for a link to what stands at an address without language. */
  at: (address: string) => string
  /** The words of this language, out of both. */
  say: (words: Bilingual) => string
  /** An ISO day, a year of the Christian era, a figure, a number of entries in words. */
  date: (iso: string) => string
  year: (year: string | number) => string
  figure: (figure: string | number) => string
  count: (entries: number) => string
  /** The language attribute of words, where they are not in this language. */
  lang: (text: { locale: Locale }) => Locale | undefined
  /** Sorts by label as a dictionary of this language does. */
  byLabel: (a: { label: Bilingual }, b: { label: Bilingual }) => number
  term: (kind: TermKind, id: string) => TermEntry
}

const collators = { th: new Intl.Collator('th'), en: new Intl.Collator('en') }
const made = new WeakMap<Library, Record<Locale, Site>>()

/** The library as one language shows it. */
export function siteIn(library: Library, locale: Locale): Site {
  const sites = made.get(library) ?? { th: siteOf(library, 'th'), en: siteOf(library, 'en') }
  made.set(library, sites)
  return sites[locale]
}

function siteOf(library: Library, locale: Locale): Site {
  const { base, origin } = library
  const t = translator(library, locale)
  const at = (address: string) => base + inLanguage(locale, address).slice(1)
  const to = (name: RouteName, params?: Readonly<Record<string, string>>) => {
    const address = addressOf(name, params ?? {})
    return isInBoth(name) ? at(address) : base + address.slice(1)
  }
  return {
    library,
    locale,
    t,
    to,
    url: (name: RouteName, params?: Readonly<Record<string, string>>) => origin + to(name, params),
    at,
    say: (words) => words[locale],
    date: (iso) => formatDate(iso, locale),
    year: (year) => formatYear(String(year), locale),
    figure: (figure) => formatFigure(figure, locale),
    count: (entries) => (entries === 1 ? t('terms.countOne') : t('terms.count', { count: entries })),
    lang: (text) => (text.locale === locale ? undefined : text.locale),
    byLabel: (a, b) => collators[locale].compare(a.label[locale], b.label[locale]),
    term: (kind, id) => termIn(library, kind, id),
  }
}

/** All sentences of a group of messages, by what follows the group's name: `sentencesUnder(site, 'form.words.')`. */
export const sentencesUnder = ({ library, locale }: Site, group: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(library.messages[locale]).flatMap(([key, words]) =>
      key.startsWith(group) ? [[key.slice(group.length), words]] : [],
    ),
  )

function translator({ messages }: Library, locale: Locale): Translate {
  return (key, holes = {}) => {
    const sentence = messages[locale][key]
    if (sentence === undefined) throw new Error(`content/messages: ${locale}.yaml has no "${key}"`)
    if (!sentence.includes('{')) return sentence
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
  }
}
