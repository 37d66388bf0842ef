import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readEntries } from '../../src/node/entries.ts'
import { openPage } from './browser.ts'

const all = readEntries('practices').folders.length
const shown = (page: Page) => page.locator('.cards > li:visible').count()
const status = (page: Page) => page.locator('[data-facet-status]').textContent()

async function choose(page: Page, facet: string, term: string) {
  const group = page.locator(`details[data-facet="${facet}"]`)
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  await group.locator(`input[value="${term}"]`).check()
}

test('terms of one facet add up, facets narrow each other, counts follow', async () => {
  const page = await openPage('/practices/')
  expect(await shown(page)).toBe(all)
  await choose(page, 'region', 'north')
  const north = await shown(page)
  await choose(page, 'region', 'south')
  const both = await shown(page)
  expect(both).toBeGreaterThan(north)
  await choose(page, 'evidence', 'lesson')
  const lessons = await shown(page)
  expect(lessons).toBeLessThan(both)
  expect(await status(page)).toContain(String(lessons))
  const count = await page.locator('[data-facet="evidence"] [data-term="lesson"] [data-count]').textContent()
  expect(Number(count)).toBe(lessons)
})

test('a term without entries is shown with its zero', async () => {
  const page = await openPage('/practices/')
  const row = page.locator('[data-facet="painPoint"] [data-term="corruption-complicity"]')
  expect(await row.locator('[data-count]').textContent()).toBe('0')
})

test('the choice stands in the address: back, reload and a shared link restore it', async () => {
  const page = await openPage('/practices/')
  await choose(page, 'stage', 'compensation-remedy')
  const chosen = await shown(page)
  expect(chosen).toBeLessThan(all)
  await page.reload()
  expect(await shown(page)).toBe(chosen)
  const shared = await openPage(new URL(page.url()).pathname + new URL(page.url()).search)
  expect(await shown(shared)).toBe(chosen)
  await page.goBack()
  expect(await shown(page)).toBe(all)
  await page.goForward()
  expect(await page.locator('input[value="compensation-remedy"]').isChecked()).toBe(true)
})

test('the keyboard alone opens a facet, chooses, and clears', async () => {
  const page = await openPage('/practices/')
  await page.locator('details[data-facet="kind"] summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await shown(page)).toBeLessThan(all)
  await page.locator('[data-facet-clear]').focus()
  await page.keyboard.press('Enter')
  expect(await shown(page)).toBe(all)
})
