import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../src/node/entries.ts'
import { overflow, violations } from './axe.ts'
import { openPage, openTab } from './browser.ts'
import { siteFolder } from './site-folder.ts'

const cac = 'chiang-mai-child-advocacy-centre'
const pattaya = 'pattaya-child-protection-centre'
const nrm = 'nrm-2565-package'
const titles = (page: Page) => page.locator('.compare thead a').allTextContents()
const ready = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.compare thead a').length === wanted, count)
const add = async (page: Page, id: string) => {
  await page.getByRole('combobox').selectOption(id)
  await page.getByRole('button', { name: 'Add it' }).click()
}
const compare = async (search: string, count: number, reader = {}) => {
  const page = await openPage(`/en/compare/${search}`, reader)
  await ready(page, count)
  return page
}

describe('the page for comparing', () => {
  test('shows the practices of its address, row by row', async () => {
    const page = await compare(`?p=${cac},${pattaya}`, 2)
    expect(await page.locator('.compare tbody th').allTextContents()).toEqual([
      'The problem',
      'What was done',
      'Results',
      'Evidence',
      'What it takes to repeat',
      'People, money and time',
    ])
    const results = page.locator('.compare tbody tr').nth(2).locator('td')
    expect(await results.nth(0).locator('li').first().textContent()).toContain('19')
    const evidence = page.locator('.compare tbody tr').nth(3).locator('td')
    expect(await evidence.nth(0).getByText('Done → Reached people', { exact: true }).count()).toBe(1)
    expect(await evidence.nth(1).getByText('Done', { exact: true }).count()).toBe(1)
    for (const told of await evidence.allTextContents()) {
      expect(told).toContain('Who measured (not shown): All')
      expect(told).toContain('How recent (')
    }
    expect(await page.locator('.compare tbody tr').nth(1).locator('ol').first().getAttribute('start')).toBe(
      '1',
    )
  })

  test('adds, removes and goes back, and the address says what it shows', async () => {
    const page = await compare('', 0)
    await add(page, cac)
    await add(page, pattaya)
    await ready(page, 2)
    expect(new URL(page.url()).search).toBe(`?p=${cac},${pattaya}`)
    const shown = await titles(page)
    await page.reload()
    await ready(page, 2)
    expect(await titles(page)).toEqual(shown)
    await page.locator('.compare thead button').first().click()
    await ready(page, 1)
    expect(await titles(page)).toEqual(shown.slice(1))
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-choice')
    await page.goBack()
    await ready(page, 2)
    expect(await titles(page)).toEqual(shown)
  })

  test('stops at four, and says so', async () => {
    const page = await compare(`?p=${cac},${pattaya},${nrm},happy-shelter,protect-u-app`, 4)
    expect(await page.getByRole('combobox').isDisabled()).toBe(true)
    expect(await page.locator('[data-compare-status]').textContent()).toContain('Four are the most')
  })

  test('says of a link to more than four that it shows four', async () => {
    const page = await compare(`?p=${cac},${pattaya},${nrm},happy-shelter,protect-u-app`, 4)
    expect(await page.locator('[data-compare-status]').textContent()).toContain('the first four are shown')
  })

  test('says what a link names that is not there, and shows nothing of it', async () => {
    const page = await compare(`?p=${cac},<img src=x onerror=alert(1)>`, 1)
    expect(await page.locator('[data-compare-status]').textContent()).toContain('not in the library')
    expect(await page.locator('main').innerHTML()).not.toContain('onerror')
  })

  test('says when the practices cannot be fetched, and tries again', async () => {
    const page = await openTab()
    await page.route('**/compare/*.json', (route) => route.abort())
    await page.goto(`/en/compare/?p=${cac}`)
    await page.getByText('could not be loaded').waitFor()
    await page.unroute('**/compare/*.json')
    await add(page, pattaya)
    await ready(page, 2)
  })

  test.each([360, 1280])('is a table to a screen reader and breaks no rule at %i px', async (width) => {
    const page = await compare(`?p=${cac},${pattaya},${nrm}`, 3, { width })
    expect(await page.getByRole('columnheader').count()).toBe(width === 360 ? 3 : 3)
    expect(await page.getByRole('rowheader').count()).toBe(6)
    expect(await page.getByRole('row').count()).toBe(7)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const boxes = await page.locator('.compare tbody tr').first().locator('td').all()
    const tops = await Promise.all(boxes.map(async (box) => (await box.boundingBox())?.y ?? 0))
    expect(new Set(tops).size).toBe(width === 360 ? 3 : 1)
    expect(await page.locator('.compare-name').first().isVisible()).toBe(width === 360)
  })

  test('without JavaScript it tells what to do instead', async () => {
    const page = await openPage('/compare/', { script: false })
    expect(await page.locator('main noscript').textContent()).toContain('JavaScript')
    expect(await page.locator('[data-compare-form]').isVisible()).toBe(false)
    expect(await page.locator('main a[href="/practices/"]').isVisible()).toBe(true)
  })
})

test('every published practice has its file in both languages, with all rows', () => {
  const published = readEntries('practices').folders.filter(({ th }) => th?.includes('\nstatus: published\n'))
  expect(published.length).toBeGreaterThan(50)
  for (const home of ['', 'en/'])
    for (const { id } of published) {
      const column = JSON.parse(readFileSync(`${siteFolder}/${home}compare/${id}.json`, 'utf8'))
      expect(column.rows).toHaveLength(6)
      for (const row of [0, 1, 3]) expect(column.rows[row].length, `${home}${id} ${row}`).toBeGreaterThan(0)
      expect(JSON.stringify(column)).not.toMatch(/<\/?[a-z]|&#x/)
    }
})

test('an entry leads to its comparison, alone and with what is related', async () => {
  const page = await openPage(`/en/practices/${cac}/`)
  await page.getByRole('link', { name: 'Compare with related entries' }).click()
  await ready(page, 4)
  expect(new URL(page.url()).searchParams.get('p')?.split(',')[0]).toBe(cac)
})
