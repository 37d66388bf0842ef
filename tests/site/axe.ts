import { readFileSync } from 'node:fs'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const rulesOf = {
  /** axe leaves this one out unless it is asked: it is of WCAG 2.2. */
  all: { rules: { 'target-size': { enabled: true } } },
  /** What depends on colours and sizes, so on each look of a page. */
  looks: { runOnly: ['color-contrast', 'target-size'] },
  colours: { runOnly: ['color-contrast'] },
} satisfies Record<string, RunOptions>

/** Half as long as what the library gives as its source: each page has to take it in. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe finds on a page as it stands: all, or only what one look differs in from another. */
export async function violations(page: Page, rules: keyof typeof rulesOf = 'all'): Promise<string[]> {
  // Style sheets are fetched again for a rule that is not tried.
  const options = JSON.stringify({ ...rulesOf[rules], resultTypes: ['violations'], preload: false })
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { passes, violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`)
  expect(passes.length, 'axe looked at nothing').toBeGreaterThan(0)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

/** How many pixels a page is wider than its window. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
