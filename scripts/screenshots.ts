import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { launchChromium } from './chromium.ts'
import { gitHostSteps } from './git-host-steps.ts'
import { serveSite } from './serve-site.ts'

/** `npm run screenshots`: the pictures of the README and of the guide, taken from the built pages so that they stay true. */
const pictures = [
  ['docs/practice-360.png', '/practices/chiang-mai-child-advocacy-centre/', 360, 'light'],
  ['docs/practices-1280-dark.png', '/practices/', 1280, 'dark'],
] as const

/** What the guide for writers shows of the form: the parts of the page, in the order one meets them. */
const formParts = [
  ['drafts', '[data-drafts]'],
  ['field', '[data-locale=th] .field:has(#th-section-action)'],
  ['check', '[data-check]'],
  ['hand-in', '.hand-in'],
] as const

/** A sentence that the check stops, with an invented number, so that the picture shows how it tells so. */
const stopped = 'ขึ้นทะเบียนล่าม โทร 081-234-5678'

const site = await serveSite(process.env['OUT_DIR'] ?? 'dist')
const browser = await launchChromium()
for (const [file, path, width, colorScheme] of pictures) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: file })
}
await takeForm('public/guide/th', '/contribute/new/')
await takeForm('public/guide/en', '/en/contribute/new/')
await drawGitHost()
await browser.close()
site.close()

async function takeForm(folder: string, path: string) {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 720, height: 900 }, colorScheme: 'light' })
  await page.goto(site.url + path)
  await fillIn(page)
  for (const [name, selector] of formParts)
    await save(await page.locator(selector).first().screenshot(), `${folder}/${name}.png`)
}

async function fillIn(page: Page) {
  await page.waitForSelector('[data-form-body]:not([hidden])')
  await page.fill('#th-title', 'ล่ามประจำด่านสมมุติ')
  await page.fill('#th-section-action', stopped)
  await page.locator('#th-section-action-problems:not(:empty)').waitFor()
  await page.locator('[data-draft-list] li').first().waitFor()
}

async function drawGitHost() {
  const page = await browser.newPage({ viewport: { width: 720, height: 340 } })
  for (const [index, step] of gitHostSteps.entries()) {
    await page.setContent(step)
    await save(await page.screenshot(), `public/guide/forge-${index + 1}.png`)
  }
}

/** Few colours are enough for letters on a plain ground. */
const save = (picture: Buffer, file: string) =>
  sharp(picture).png({ palette: true, colours: 32, dither: 0 }).toFile(file)
