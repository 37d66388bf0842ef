import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { openTab } from './browser.ts'
import { complaintsOf } from './complaints.ts'

let page: Page
let complaints: string[] = []
beforeEach(async () => {
  page = await openTab({ keeps: true })
  complaints = await complaintsOf(page)
})

test('searching, filtering and the map stay within the policy', async () => {
  await page.goto('/search/')
  await page.locator('main input[type=search]').fill('ล่าม')
  await page.locator('[data-result]').first().waitFor()
  await page.locator('[data-facet=region] summary').click()
  await page.locator('input[name=region][value=north]').check()
  await page.goto('/practices/')
  await page.locator('[data-facet=region] summary').click()
  await page.locator('input[value=north]').check()
  await page.goto('/map/')
  await page.locator('.map-country a[href="/provinces/trang/"]').click()
  await page.waitForURL('**/provinces/trang/')
  expect(complaints).toEqual([])
})

test('what a page should not do is stopped', async () => {
  await page.goto('/practices/')
  const stopped = await page.evaluate(async () => {
    const violations: string[] = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    )
    const script = document.createElement('script')
    script.append('document.title = "ran"')
    const attempts = [
      () => document.body.append(script),
      () => document.body.insertAdjacentHTML('beforeend', '<b></b>'),
      () => new Image().setAttribute('src', 'https://example.org/pixel.png'),
      () => document.body.setAttribute('style', 'color: red'),
      () => fetch('/icon.svg').catch(() => undefined),
      () => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).catch(() => undefined),
    ]
    for (const attempt of attempts) {
      try {
        await attempt()
      } catch {}
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    return violations
  })
  expect(new Set(stopped)).toEqual(
    new Set(['require-trusted-types-for', 'img-src', 'style-src-attr', 'connect-src', 'script-src']),
  )
  expect(await page.title()).not.toBe('ran')
  expect(complaints.join('\n')).toContain('violates script-src')
})
