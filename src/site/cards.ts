import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { siteUrl } from '../lib/read/site-url.ts'
import { type Locale, translator } from './locale.ts'
import { placeNames } from './places.ts'
import type { Practice } from './practice.ts'

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

const drawn = readDrawn()

/** The card of an entry. */
export function cardOf(practice: Practice, locale: Locale): Card {
  const t = translator(locale)
  const { locale: lang, title, summary } = practice.text[locale]
  const foot = `${t(`kinds.${practice.kind}`)} · ${placeNames(practice, locale, t)}`
  return { locale, lang, site: t('site.name'), title, summary, foot }
}

/** Tells whether a drawn card still shows the entry's words. */
export const cardHash = (card: Card) =>
  createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 12)

/** The whole address of the picture that other sites show beside a link: the entry's own while it is true, else that of its kind. */
export function cardAddress(practice: Practice, locale: Locale): string {
  const own = `${locale}/${practice.id}`
  const isTrue = drawn[own] === cardHash(cardOf(practice, locale))
  return `${siteUrl()}cards/${isTrue ? own : `${practice.kind}.${locale}`}.png`
}
