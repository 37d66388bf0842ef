import { existsSync, mkdirSync } from 'node:fs'
import { basePath } from '../src/lib/read/corpus.ts'
import { isCitable } from '../src/site/cited.ts'
import { courses } from '../src/site/courses.ts'
import { allPractices } from '../src/site/library.ts'
import { findChromium } from './find-chromium.ts'
import { launchChromium } from './launch-chromium.ts'
import { serveSite } from './serve-site.ts'

/** `npm run handouts [-- names]`: prints entries and whole courses of the built site, all or those named, as PDF into handouts/, in both languages. */
const site = process.env['OUT_DIR'] ?? 'dist'
const folder = process.env['HANDOUTS_DIR'] ?? 'handouts'
const pages = new Map([
  ...allPractices.filter(isCitable).map(({ id }) => [id, `practices/${id}/`] as const),
  ...courses.map(({ id }) => [`course-${id}`, `courses/${id}/print/`] as const),
])
const named = process.argv.slice(2)
const unknown = named.filter((name) => !pages.has(name))
if (unknown.length > 0) stop(`ไม่มีเรื่องหรือหลักสูตรนี้ · no such entry or course: ${unknown.join(' ')}`)
if (!existsSync(`${site}/index.html`)) stop('สร้างเว็บไซต์ก่อน · build the site first: npm run build')

await printAll(named.length > 0 ? named : [...pages.keys()])

async function printAll(names: string[]) {
  const base = basePath()
  const { url, close } = await serveSite(site, { base })
  const browser = await launchChromium(findChromium())
  const page = await browser.newPage()
  for (const [home, locale] of [
    ['', 'th'],
    ['en/', 'en'],
  ] as const) {
    mkdirSync(`${folder}/${locale}`, { recursive: true })
    for (const name of names) {
      await page.goto(`${url}${base}${home}${pages.get(name)}`)
      await page.evaluate(() => document.fonts.ready)
      await page.pdf({
        path: `${folder}/${locale}/${name}.pdf`,
        preferCSSPageSize: true,
        tagged: true,
        outline: true,
      })
    }
  }
  await browser.close()
  close()
  console.log(`${folder}: ${names.length * 2}`)
}

function stop(why: string): never {
  console.error(why)
  process.exit(2)
}
