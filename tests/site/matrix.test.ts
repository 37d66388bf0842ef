import { PDFDocument } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { openPage } from './browser.ts'
import { builtPages } from './built-pages.ts'

const { painPoints, stages } = readVocabulary()
const rootOf = new Map(builtPages.map(({ path, root }) => [path, root]))

const numbers = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((cells) => cells.map(({ textContent }) => Number(textContent)))
const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
const whole = async (page: Page) => (await numbers(page, '[data-whole-sum]'))[0]
/** The script has counted once its filters are shown. */
const counted = (page: Page) => page.locator('[data-facet-form]:not([hidden])').waitFor()

describe('the matrix', () => {
  test.each(['/', '/en/'])('every cell has an address that answers under %s', (home) => {
    const cells = painPoints.flatMap(({ id }) => stages.map((stage) => `${home}matrix/${id}/${stage.id}/`))
    expect(cells.filter((path) => !rootOf.has(path))).toEqual([])
    const links = rootOf.get(`${home}matrix/`)?.querySelectorAll('[data-cell] a') ?? []
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(cells.sort())
  })

  test('a cell shows as many entries as it counts', () => {
    const cells = rootOf.get('/matrix/')?.querySelectorAll('[data-cell]') ?? []
    expect(cells.length).toBe(painPoints.length * stages.length)
    for (const cell of cells) {
      const count = Number(cell.querySelector('.matrix-count')?.text)
      const page = rootOf.get(cell.querySelector('a')?.getAttribute('href') ?? '')
      const own = page?.querySelectorAll('main > .cards > .card').length
      expect(own).toBe(count)
    }
  })

  test('is whole without JavaScript, and its sums agree', async () => {
    const page = await openPage('/matrix/', { script: false })
    const cells = sum(await numbers(page, '.matrix-count'))
    expect(sum(await numbers(page, '[data-row-sum]'))).toBe(cells)
    expect(sum(await numbers(page, '[data-column-sum]'))).toBe(cells)
    expect(await whole(page)).toBe(cells)
  })

  test('the problem that nothing answers stands out', async () => {
    const page = await openPage('/matrix/')
    expect(await page.locator('.notice a').getAttribute('href')).toBe('/pain-points/corruption-complicity/')
    expect(await page.locator('.matrix-unanswered').count()).toBe(1)
  })

  test('filters stand in the address, and come back from it', async () => {
    const page = await openPage('/matrix/')
    await counted(page)
    const all = await whole(page)
    await page.locator('[data-facet=region] summary').click()
    await page.locator('[data-facet=region] input[value=north]').check()
    expect(new URL(page.url()).search).toBe('?region=north')
    const north = await whole(page)
    expect(north).toBeLessThan(all ?? 0)
    expect(sum(await numbers(page, '.matrix-count'))).toBe(north)
    expect(sum(await numbers(page, '[data-row-sum]'))).toBe(north)
    await page.reload()
    await counted(page)
    expect(await whole(page)).toBe(north)
    expect(await page.locator('[data-facet=region] input[value=north]').isChecked()).toBe(true)
    await page.goBack()
    await page.locator(`[data-whole-sum]:text-is("${all}")`).waitFor()
    await page.goForward()
    await page.locator('[data-facet-clear]').click()
    expect(await whole(page)).toBe(all)
  })

  test.each([360, 1280])('does not widen the page at %i px, and scrolls by keyboard', async (width) => {
    const page = await openPage('/matrix/', { width })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const region = page.locator('.matrix-scroll')
    await region.focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => region.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  })

  test.each(['/matrix/', '/en/matrix/'])('%s prints on one A3 sheet', async (path) => {
    const page = await openPage(path)
    const sheets = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPages()
    const millimetres = (points: number) => Math.round((points / 72) * 25.4)
    expect(sheets.map((sheet) => [sheet.getWidth(), sheet.getHeight()].map(millimetres))).toEqual([
      [420, 297],
    ])
  })
})

describe('a gap', () => {
  test('of a province leads on to that province and its neighbours, and to the form with it', async () => {
    const page = await openPage('/matrix/?province=phuket')
    await counted(page)
    const cell = page.locator('[data-row=identification-inconsistency] [data-cell=detection-screening]')
    await expect.poll(() => cell.getAttribute('data-state')).toBe('gap')
    await cell.locator('a').click()
    await page.locator('[data-chosen-note]:not([hidden])').waitFor()
    expect(await page.locator('a[data-write]').getAttribute('href')).toContain('province=phuket')
    await page.locator('[data-chosen-problem] a').click()
    await page.waitForURL('**/provinces/phuket/#problem-identification-inconsistency')
    expect(await page.locator('#problem-identification-inconsistency').count()).toBe(1)
  })

  test('leads to what comes near, to its sources, and to the form with its terms filled in', async () => {
    const page = await openPage('/matrix/corruption-complicity/detection-screening/')
    expect(await page.locator('.cards .card').count()).toBeGreaterThan(0)
    expect(await page.locator('.source-list li').count()).toBeGreaterThan(0)
    await page.locator('main .button').click()
    await page.waitForURL('**/contribute/new/')
    await page.locator('[data-form-body]:not([hidden])').waitFor()
    const chosen = page.locator('[data-locale=th] [data-picker] input:checked')
    await expect
      .poll(() => chosen.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))))
      .toEqual(['detection-screening', 'corruption-complicity'])
  })
})

describe('two choices on the first page', () => {
  test('lead to what was done about a problem in a province and near it', async () => {
    const page = await openPage('/', { width: 360 })
    await page.getByLabel('ฉันทำงานที่').selectOption('chiang-mai')
    await page.getByLabel('และติดปัญหา').selectOption('interpreter-shortage')
    await page.locator('[data-choice] button').click()
    await page.waitForURL('**/provinces/chiang-mai/#problem-interpreter-shortage')
    const problem = page.locator('details:has(#problem-interpreter-shortage)')
    await problem.locator('a[href^="/practices/"]').first().waitFor()
  })

  test('every problem has its place on every page of a province', () => {
    const pages = builtPages.filter(({ path }) => /^(\/en)?\/provinces\/[^/]+\/$/.test(path))
    expect(pages.length).toBe(2 * 77)
    const lost = pages.flatMap(({ path, root }) =>
      painPoints.filter(({ id }) => !root.querySelector(`#problem-${id}`)).map(({ id }) => path + id),
    )
    expect(lost).toEqual([])
  })
})
