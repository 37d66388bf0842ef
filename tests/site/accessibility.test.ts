import { AxeBuilder } from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { openPage } from './browser.ts'

/** One page of each kind. */
const pages = [
  '',
  'practices/',
  'practices/chiang-mai-child-advocacy-centre/',
  'practices/tak-mass-screening-2025/',
  'provinces/',
  'provinces/chiang-mai/',
  'provinces/yasothon/',
  'regions/',
  'regions/north/',
  'stages/',
  'stages/shelter-and-care/',
  'pain-points/',
  'pain-points/interpreter-shortage/',
  'pain-points/corruption-complicity/',
  'workshops/',
  'workshops/north-2022/',
  'map/',
  'glossary/',
  'sources/',
  'search/?q=Mae+Sai',
  'contribute/',
  'contribute/checks/',
  'contribute/checks/term-unknown/',
  'about/',
  'privacy/',
  'accessibility/',
]
const looks = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })))

describe.each(['/', '/en/'])('axe finds nothing under %s', (home) => {
  test.each([...pages, ...(home === '/' ? ['no-such-page/../404.html'] : [])])('%s', async (path) => {
    const page = await openPage(home + path)
    for (const { width, theme } of looks) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: theme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${target.join(' ')}`),
      )
      expect(found, `${width} px, ${theme}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${width} px: the page scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })
})
