import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { withReadableText } from '../src/export/pdf/readable-text.ts'
import { told } from '../src/node/content.ts'
import { siteToHandOn } from '../src/node/edition/built-site.ts'
import { readLibrary } from '../src/node/library.ts'
import { isCitable } from '../src/site/cited.ts'
import { loadLibrary } from '../src/site/library.ts'
import { siteIn } from '../src/site/site.ts'
import { launchChromium } from './chromium.ts'
import { stop } from './command.ts'
import { libraryPage } from './handouts/library-page.ts'
import { serveSite } from './serve-site.ts'

/** `npm run handouts [-- ids]`: prints the built site as PDF into handouts/, in both languages: the entries and courses named, else all of them and the whole library. */
const site = process.env['OUT_DIR'] ?? 'dist'
const folder = process.env['HANDOUTS_DIR'] ?? 'handouts'
const named = process.argv.slice(2)
const library = loadLibrary(await readLibrary())
const entries = library.entries.filter(isCitable).map(({ id }) => id)
const courseIds = library.courses.map(({ id }) => id)
const unknown = named.filter((id) => ![...entries, ...courseIds].includes(id))
if (unknown.length > 0) stop(`${told('build.unknown')}: ${unknown.join(' ')}`)
const base = siteToHandOn(site).address.pathname

const { url, close } = await serveSite(site, { base })
const browser = await launchChromium('--font-render-hinting=none')
const page = await browser.newPage()
let printed = 0
for (const locale of ['th', 'en'] as const) {
  const home = locale === 'en' ? 'en/' : ''
  const wanted = (id: string) => named.length === 0 || named.includes(id)
  for (const id of entries.filter(wanted)) await print(page, `${home}practices/${id}/`, `${locale}/${id}.pdf`)
  for (const id of courseIds.filter(wanted)) {
    await print(page, `${home}courses/${id}/print/`, `${locale}/course-${id}.pdf`)
    await print(page, `${home}courses/${id}/trainer/`, `${locale}/course-${id}-trainer.pdf`)
  }
  if (named.length === 0) await printLibrary(page, locale, home)
}
await browser.close()
close()
console.log(`${folder}: ${printed}`)

/** The page of the whole library stands nowhere: it is handed to the browser as if it did. */
async function printLibrary(page: Page, locale: 'th' | 'en', home: string) {
  const ids = library.practices.map(({ id }) => id)
  const body = libraryPage(site, home, ids, siteIn(library, locale).t('site.fullName'))
  await page.route('**/whole-library/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await print(page, `${home}whole-library/`, `${locale}/library.pdf`)
}

async function print(page: Page, path: string, file: string) {
  const author = siteIn(library, path.startsWith('en/') ? 'en' : 'th').t('site.fullName')
  await page.goto(`${url}${base}${path}`)
  await page.evaluate(() => document.fonts.ready)
  mkdirSync(dirname(`${folder}/${file}`), { recursive: true })
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  writeFileSync(`${folder}/${file}`, await withReadableText(bytes, author))
  printed += 1
}
