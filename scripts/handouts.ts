import { existsSync, mkdirSync } from 'node:fs'
import { basePath } from '../src/lib/read/corpus.ts'
import { isCitable } from '../src/site/cited.ts'
import { allPractices } from '../src/site/library.ts'
import { findChromium } from './find-chromium.ts'
import { launchChromium } from './launch-chromium.ts'
import { serveSite } from './serve-site.ts'

/** `npm run handouts [-- ids]`: prints entries of the built site, all or those named, as PDF into handouts/, in both languages. */
const site = process.env['OUT_DIR'] ?? 'dist'
const folder = process.env['HANDOUTS_DIR'] ?? 'handouts'
const all = allPractices.filter(isCitable).map(({ id }) => id)
const named = process.argv.slice(2)
const unknown = named.filter((id) => !all.includes(id))
if (unknown.length > 0) stop(`ไม่มีเรื่องนี้ · no such entry: ${unknown.join(' ')}`)
if (!existsSync(`${site}/index.html`)) stop('สร้างเว็บไซต์ก่อน · build the site first: npm run build')

await printAll(named.length > 0 ? named : all)

async function printAll(ids: string[]) {
  const base = basePath()
  const { url, close } = await serveSite(site, { base })
  const browser = await launchChromium(findChromium())
  const page = await browser.newPage()
  for (const [home, locale] of [
    ['', 'th'],
    ['en/', 'en'],
  ] as const) {
    mkdirSync(`${folder}/${locale}`, { recursive: true })
    for (const id of ids) {
      await page.goto(`${url}${base}${home}practices/${id}/`)
      await page.evaluate(() => document.fonts.ready)
      await page.pdf({
        path: `${folder}/${locale}/${id}.pdf`,
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
      })
    }
  }
  await browser.close()
  close()
  console.log(`${folder}: ${ids.length * 2}`)
}

function stop(why: string): never {
  console.error(why)
  process.exit(2)
}
