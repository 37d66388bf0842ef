import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { firstName } from '../site/cited.ts'
import type { Library } from '../site/library.ts'
import type { Practice } from '../site/model.ts'
import { placeNames } from '../site/places.ts'
import type { Locale } from '../site/routes.ts'
import { siteIn } from '../site/site.ts'

/** What a card says. */
export interface Card {
  /** The language of the library's name and of the foot. */
  locale: Locale
  /** The language of title and summary. */
  lang: Locale
  /** The library's name. */
  site: string
  title: string
  summary: string
  /** Kind and place. */
  foot: string
}

/** Where cards are kept, and beside them which words each shows: `th/<id>` → hash. */
export const cardsFolder = 'public/cards'
export const drawnFile = `${cardsFolder}/drawn.json`

/** The cards that were drawn; none where that was never done. */
export const readDrawn = (): Record<string, string> =>
  existsSync(drawnFile)
    ? z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(drawnFile, 'utf8')))
    : {}

/** The card of an entry. */
export function cardOf(library: Library, practice: Practice, locale: Locale): Card {
  const site = siteIn(library, locale)
  const { locale: lang, title, summary } = practice.text[locale]
  const foot = `${site.t(`shown.kind.${practice.kind}`)} · ${placeNames(site, practice)}`
  return { locale, lang, site: site.t('site.name'), title, summary, foot }
}

/** Tells whether a drawn card still shows the entry's words. */
export const cardHash = (card: Card) =>
  createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 12)

/** The picture that other sites show beside a link to an entry, in each language: its own while it is true, else that of its kind. */
export function cardNames(library: Library): (practice: Practice) => Practice['card'] {
  const drawn = readDrawn()
  const nameIn = (practice: Practice, locale: Locale) => {
    const own = `${locale}/${firstName(practice)}`
    const isTrue = drawn[own] === cardHash(cardOf(library, practice, locale))
    return isTrue ? own : `${practice.kind}.${locale}`
  }
  return (practice) => ({ th: nameIn(practice, 'th'), en: nameIn(practice, 'en') })
}
