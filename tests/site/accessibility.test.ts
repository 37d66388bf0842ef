import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { openPage } from './browser.ts'
import { everyKind } from './page-kinds.ts'

const looks = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })))

test.each(everyKind)('axe finds nothing on %s', async (path) => {
  const page = await openPage(path)
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
