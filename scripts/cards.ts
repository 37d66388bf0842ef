import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { type Card, cardHash, cardOf, cardsFolder, drawnFile, readDrawn } from '../src/node/cards.ts'
import { readLibrary } from '../src/node/library.ts'
import { firstName, isCitable } from '../src/site/cited.ts'
import { loadLibrary } from '../src/site/library.ts'
import type { Locale } from '../src/site/routes.ts'
import { siteIn } from '../src/site/site.ts'
import { withWholeWords } from '../src/site/whole-words.ts'
import { cardHtml } from './cards/card-html.ts'
import { launchChromium } from './chromium.ts'

/**
 * `npm run cards`: draws the pictures that other sites show beside a link, those whose words changed. A browser draws
 * them, for it shapes Thai rightly; a build needs none, and shows the card of the kind where an entry's own is not true.
 */
const drawn = readDrawn()
const library = loadLibrary(await readLibrary())
const heldTogether = withWholeWords(library)
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
for (const locale of ['th', 'en'] as const) {
  mkdirSync(`${cardsFolder}/${locale}`, { recursive: true })
  for (const [name, card] of [libraryCard(locale), ...kindCards(locale), ...entryCards(locale)])
    await drawIfChanged(page, name, card)
}
await browser.close()
const inOrder = Object.entries(drawn).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(drawnFile, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`)

type NamedCard = [name: string, card: Card]

/** Of every page that is no entry. */
function libraryCard(locale: Locale): NamedCard {
  const { t } = siteIn(library, locale)
  const [site, title, summary, foot] = [
    t('site.name'),
    t('site.fullName'),
    t('site.description'),
    t('site.tagline'),
  ]
  return [`library.${locale}`, { locale, lang: locale, site, title, summary, foot }]
}

function kindCards(locale: Locale): NamedCard[] {
  const { t } = siteIn(library, locale)
  return (['good-practice', 'lesson'] as const).map((kind) => [
    `${kind}.${locale}`,
    {
      locale,
      lang: locale,
      site: t('site.name'),
      title: t(`shown.kind.${kind}`),
      summary: t('site.description'),
      foot: t('site.tagline'),
    },
  ])
}

function entryCards(locale: Locale): NamedCard[] {
  return library.entries
    .filter(isCitable)
    .map((practice) => [`${locale}/${firstName(practice)}`, cardOf(library, practice, locale)])
}

/** Sixteen colours are enough for letters on a plain ground. */
async function drawIfChanged(page: Page, name: string, card: Card) {
  const file = `${cardsFolder}/${name}.png`
  const hash = cardHash(card)
  if (drawn[name] === hash && existsSync(file)) return
  await page.setContent(heldTogether(cardHtml(card)))
  await page.evaluate(() => document.fonts.ready)
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 16, dither: 0 })
    .toFile(file)
  drawn[name] = hash
}
