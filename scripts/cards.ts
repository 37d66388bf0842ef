import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { isCitable } from '../src/site/cited.ts'
import { allPractices } from '../src/site/library.ts'
import { type Locale, translator } from '../src/site/locale.ts'
import { placeNames } from '../src/site/places.ts'
import { type Card, cardHtml } from './cards/card-html.ts'
import { findChromium } from './find-chromium.ts'
import { launchChromium } from './launch-chromium.ts'

/**
 * `npm run cards`: draws the pictures that other sites show beside a link, for the build that follows.
 * Those of the kinds of entry are kept in the repository, those of the entries are not. A browser draws them, for it shapes Thai rightly.
 */
const folder = 'public/cards'
const browser = await launchChromium(findChromium())
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
for (const locale of ['th', 'en'] as const) {
  mkdirSync(`${folder}/${locale}`, { recursive: true })
  for (const [file, card] of [...kindCards(locale), ...entryCards(locale)])
    await draw(page, card, `${folder}/${file}.png`)
}
await browser.close()

type NamedCard = [file: string, card: Card]

function kindCards(locale: Locale): NamedCard[] {
  const t = translator(locale)
  return (['good-practice', 'lesson'] as const).map((kind) => [
    `${kind}.${locale}`,
    {
      locale,
      lang: locale,
      site: t('site.name'),
      title: t(`kinds.${kind}`),
      summary: t('site.description'),
      foot: t('site.tagline'),
    },
  ])
}

function entryCards(locale: Locale): NamedCard[] {
  const t = translator(locale)
  return allPractices.filter(isCitable).map((practice) => {
    const { locale: lang, title, summary } = practice.text[locale]
    const foot = `${t(`kinds.${practice.kind}`)} · ${placeNames(practice, locale, t)}`
    return [`${locale}/${practice.id}`, { locale, lang, site: t('site.name'), title, summary, foot }]
  })
}

/** Sixteen colours are enough for letters on a plain ground. */
async function draw(page: Page, card: Card, file: string) {
  await page.setContent(cardHtml(card))
  await page.evaluate(() => document.fonts.ready)
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 16, dither: 0 })
    .toFile(file)
}
