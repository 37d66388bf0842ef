import { findChromium } from './find-chromium.ts'
import { launchChromium } from './launch-chromium.ts'
import { drawForge } from './screenshots/forge.ts'
import { takeGuidePictures } from './screenshots/guide.ts'
import { serveSite } from './serve-site.ts'

/** `npm run screenshots`: the pictures of the README and of the guide, taken from the built pages so that they stay true. */
const pictures = [
  {
    file: 'docs/practice-360.png',
    path: '/practices/chiang-mai-child-advocacy-centre/',
    width: 360,
    theme: 'light',
  },
  { file: 'docs/practices-1280-dark.png', path: '/practices/', width: 1280, theme: 'dark' },
] as const

const site = await serveSite(process.env['OUT_DIR'] ?? 'dist')
const browser = await launchChromium(findChromium())
for (const { file, path, width, theme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: file })
}
await takeGuidePictures(browser, site.url)
await drawForge(browser)
await browser.close()
site.close()
