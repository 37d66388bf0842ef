import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { levels } from '../../src/analysis/evidence/chain.ts'
import { readEntries } from '../../src/node/entries.ts'
import { openPage } from './browser.ts'
import { published } from './published.ts'

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
  const { practices, vocabulary } = published
  const used = new Set(practices.flatMap(({ provinces }) => provinces))
  const empty = vocabulary.provinces.map(({ id }) => id).filter((id) => !used.has(id))
  expect(empty.length).toBeGreaterThan(0)
  const page = await openPage('/practices/')
  const rows = page.locator('[data-facet="province"] [data-term]')
  const counts = await rows.evaluateAll((terms) =>
    terms.map((term) => [term.getAttribute('data-term'), term.querySelector('[data-count]')?.textContent]),
  )
  expect(counts).toHaveLength(vocabulary.provinces.length)
  expect(counts.filter(([, count]) => count === '0').map(([id]) => id)).toEqual(expect.arrayContaining(empty))
  expect(counts.filter(([, count]) => count === '0')).toHaveLength(empty.length)
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

describe('the order of a list', () => {
  const listed = (page: Page) =>
    page
      .locator('.cards > li:visible h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''))
  const evidenceOf = new Map(published.practices.map(({ id, evidence }) => [id, levels.indexOf(evidence)]))
  const ranks = (ids: string[]) => ids.map((id) => evidenceOf.get(id))

  test('is what they show, lessons last, without JavaScript too', async () => {
    const found = ranks(await listed(await openPage('/practices/', { script: false })))
    expect(new Set(found).size).toBeGreaterThan(3)
    expect(found).toEqual(found.toSorted((a = 0, b = 0) => a - b))
  })

  test('is by day where that is chosen, which stays in the address as the list is narrowed down', async () => {
    const page = await openPage('/practices/')
    await page.selectOption('[data-list-order] select', 'newest')
    const days = await page
      .locator('.cards > li')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-since') ?? ''))
    expect(days).toEqual(days.toSorted().toReversed())
    const newest = await listed(page)
    await choose(page, 'region', 'north')
    expect(new URL(page.url()).search).toBe('?order=newest&region=north')
    const north = await listed(page)
    expect(north).toEqual(newest.filter((id) => north.includes(id)))
    await page.reload()
    expect(await listed(page)).toEqual(north)
  })

  test('puts the nearest first where a province was chosen, and says how near each is', async () => {
    const page = await openPage('/practices/')
    await page.selectOption('#my-province', 'songkhla')
    const marks = await page.locator('.cards [data-near-mark]:visible').allTextContents()
    expect(marks.length).toBe(all)
    expect([...new Set(marks)].length).toBe(marks.filter((mark, at) => mark !== marks[at - 1]).length)
    await choose(page, 'province', 'tak')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#my-province')).toBe('songkhla')
    await page.locator('[data-forget]').click()
    expect(new URL(page.url()).searchParams.get('province')).toBe('tak')
  })
})
