import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { says } from '../says.ts'
import { openTab } from './browser.ts'

/** What Chrome 109 lacks, the last one for Windows 7 and 8.1; Safari 16.4 has less than that, too. */
function takeAway() {
  for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with'])
    Reflect.deleteProperty(Array.prototype, name)
  for (const owner of [Map, Object]) Reflect.deleteProperty(owner, 'groupBy')
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf'])
    Reflect.deleteProperty(Set.prototype, name)
  for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name)
  for (const name of ['isWellFormed', 'toWellFormed']) Reflect.deleteProperty(String.prototype, name)
  Reflect.deleteProperty(Promise, 'withResolvers')
  Reflect.deleteProperty(Array, 'fromAsync')
}

async function olderTab(path: string): Promise<Page> {
  const page = await openTab()
  await page.addInitScript(takeAway)
  await page.goto(path)
  return page
}

test('the form works in browsers of the last four years: it keeps what is typed, checks it and hands it out', async () => {
  const page = await olderTab('/contribute/new/')
  await page.fill('#th-title', 'เขียนในเบราว์เซอร์รุ่นเก่า')
  await page.locator('[data-status]', { hasText: says('form.words.saved') }).waitFor()
  await page.reload()
  await expect.poll(() => page.inputValue('#th-title')).toBe('เขียนในเบราว์เซอร์รุ่นเก่า')
  await page.locator('[data-check-status]', { hasText: says('form.words.errors') }).waitFor()
  expect(await page.locator('[data-check-list] li').count()).toBeGreaterThan(0)
  await page.fill('#id', 'older-browser')
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
  expect(file.suggestedFilename()).toBe('older-browser.zip')
})

test.each([
  ['/search/?q=%E0%B8%A5%E0%B9%88%E0%B8%B2%E0%B8%A1', '[data-search-state=done] [data-result]'],
  ['/matrix/?region=northeast', '[data-gap-row]:not([hidden])'],
  ['/practices/?region=north', '[data-facet-chips] button'],
  ['/compare/?p=chiang-mai-child-advocacy-centre,happy-shelter', 'main table th'],
  ['/duty/?province=tak', '[data-my-offices]:not([hidden])'],
])('%s works there, too', async (path, sign) => {
  const page = await olderTab(path)
  await page.locator(sign).first().waitFor()
})

test('the search answers without a dictionary of the browser, as in Firefox before 125', async () => {
  const page = await openTab()
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'))
  await page.goto('/search/?q=%E0%B8%A5%E0%B9%88%E0%B8%B2%E0%B8%A1')
  await page.locator('[data-search-state=done] [data-result]').first().waitFor()
})
