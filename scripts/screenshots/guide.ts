import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

/** What the guide for writers shows of the form: the parts of the page, in the order one meets them. */
const parts = [
  ['drafts', '[data-drafts]'],
  ['field', '[data-locale=th] .field:has(#th-section-action)'],
  ['check', '[data-check]'],
  ['hand-in', '.hand-in'],
] as const

/** A sentence that the check stops, with an invented number, so that the picture shows how it tells so. */
const stopped = 'ขึ้นทะเบียนล่าม โทร 081-234-5678'

/** Takes the pictures of the guide, from the form itself, in both languages. */
export async function takeGuidePictures(browser: Browser, site: string) {
  for (const [locale, home] of [
    ['th', '/'],
    ['en', '/en/'],
  ] as const) {
    const folder = `public/guide/${locale}`
    mkdirSync(folder, { recursive: true })
    const page = await browser.newPage({ viewport: { width: 720, height: 900 }, colorScheme: 'light' })
    await fillIn(page, `${site}${home}contribute/new/`)
    for (const [name, selector] of parts) await take(page, selector, `${folder}/${name}.png`)
    await page.close()
  }
}

async function fillIn(page: Page, address: string) {
  await page.goto(address)
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await page.fill('#th-title', 'ล่ามประจำด่านสมมุติ')
  await page.fill('#th-section-action', stopped)
  await page.locator('#th-section-action-problems:not(:empty)').waitFor()
  await page.locator('[data-draft-list] li').first().waitFor()
}

/** Few colours are enough for letters on a plain ground. */
async function take(page: Page, selector: string, file: string) {
  const picture = await page.locator(selector).first().screenshot()
  await sharp(picture).png({ palette: true, colours: 32, dither: 0 }).toFile(file)
}
