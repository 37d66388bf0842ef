import { findChromium } from './find-chromium.ts'
import { launchChromium } from './launch-chromium.ts'
import { serveSite } from './serve-site.ts'

/** The README's pictures, taken from the built pages. */
const pictures = [
  {
    file: 'docs/practice-360.png',
    path: '/practices/chiang-mai-child-advocacy-centre/',
    width: 360,
    theme: 'light',
  },
  { file: 'docs/practices-1280-dark.png', path: '/practices/', width: 1280, theme: 'dark' },
] as const

const site = await serveSite('dist')
const browser = await launchChromium(findChromium())
for (const { file, path, width, theme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme })
  await page.goto(site.url + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: file })
}
await browser.close()
site.close()
