import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What depends on colours and sizes, so on each look of a page. */
const ofLooks: RunOptions = { runOnly: ['color-contrast', 'target-size'] }
/** axe leaves that one out unless it is asked: it is of WCAG 2.2. */
const all: RunOptions = { rules: { 'target-size': { enabled: true } } }

/** What axe finds on a page as it stands: all, or only what one look differs in from another. */
export async function violations(page: Page, rules: 'all' | 'of looks' = 'all'): Promise<string[]> {
  const options = JSON.stringify({ ...(rules === 'all' ? all : ofLooks), resultTypes: ['violations'] })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { passes, violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  expect(passes.length, 'axe looked at nothing').toBeGreaterThan(0)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** How many pixels a page is wider than its window. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
