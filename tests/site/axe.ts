import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What depends on colours and sizes, so on each look of a page. */
const ofLooks = ['color-contrast', 'target-size']
/** axe leaves it out unless it is asked: it is of WCAG 2.2. */
const all = { rules: { 'target-size': { enabled: true } } }

/** What axe finds on a page as it stands: all, or only what one look differs in from another. */
export async function violations(page: Page, rules: 'all' | 'of looks' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const results = await (rules === 'all' ? axe.options(all) : axe.withRules(ofLooks)).analyze()
  expect(results.passes.length, 'axe looked at nothing').toBeGreaterThan(0)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** How many pixels a page is wider than its window. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
