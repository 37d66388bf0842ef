import { PDFDocument } from '@cantoo/pdf-lib'
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'node-html-parser'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { readSheet } from '../analysis/action-plan/read-sheet.ts'
import { readCsv } from '../export/read-csv.ts'
import { bytesOf, openPage } from './browser.ts'
import { builtPages } from './built-pages.ts'
import { keyboardOf } from './keyboard.ts'

/** The height of the header, which stays in sight. */
const bar = 56
const { painPoints, stages } = readVocabulary()
const rootOf = new Map(builtPages.map(({ path, root }) => [path, root]))

const numbers = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((cells) => cells.map(({ textContent }) => Number(textContent)))
/** What is chosen in controls of a form. */
const valuesOf = (controls: (Element & { value?: string })[]) => controls.map(({ value }) => value)
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
      const own = page?.querySelectorAll('[data-chosen-list] .card').length ?? 0
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

  test('problems that nothing answers in a province stand out', async () => {
    const page = await openPage('/matrix/?province=phuket')
    await counted(page)
    await page.locator('.matrix-unanswered').first().waitFor()
    const there = await numbers(page, '[data-row-entries]')
    expect(there.some((count) => count > 0)).toBe(true)
    expect(await page.locator('.matrix-unanswered').count()).toBe(there.filter((count) => count === 0).length)
  })

  test('filters stand in the address, and come back from it', async () => {
    const page = await openPage('/matrix/')
    await counted(page)
    const all = await whole(page)
    await page.locator('[data-facet=region] summary').click()
    await page.locator('[data-facet=region] input[value=north]').check()
    await page.locator('[data-facet=region] [data-facet-done]').click()
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

  test.each(['/matrix/', '/en/matrix/'])('%s stands whole on a screen of 1280 × 900', async (path) => {
    const page = await openPage(path)
    await counted(page)
    const { rows, height } = await page.evaluate(() => ({
      rows: document.querySelectorAll('[data-matrix] tbody tr').length,
      height:
        (document.querySelector('[data-matrix] tbody')?.getBoundingClientRect().bottom ?? Number.NaN) -
        (document.querySelector('main')?.getBoundingClientRect().top ?? Number.NaN),
    }))
    expect(rows).toBe(painPoints.length)
    expect(height).toBeLessThanOrEqual(900 - bar)
  })

  test.each([320, 360, 768, 1280])('scrolls into no box and widens no page at %i px', async (width) => {
    const page = await openPage('/matrix/', { width })
    await counted(page)
    const inner = await page.locator('main *:visible').evaluateAll((all) =>
      all
        .filter(
          ({ clientHeight, scrollHeight, clientWidth, scrollWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow))
        .map(({ className }) => className),
    )
    expect(inner).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  test('is a strip of nine squares a problem on a phone, each for a thumb', async () => {
    const page = await openPage('/matrix/', { width: 360 })
    await counted(page)
    for (const row of await page.locator('[data-row]').all()) {
      const boxes = await row
        .locator('[data-cell] a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()))
      expect(boxes.length).toBe(9)
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1)
      for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(32)
    }
  })

  test('tells in each cell by a figure and dots what is shown for that pair, to those who hear it too', async () => {
    const page = await openPage('/matrix/')
    const cell = page.locator('[data-row=slow-justice-witness] [data-cell=justice-participation]')
    expect(await cell.getAttribute('data-strongest')).toBe('outcome')
    expect(await cell.locator('a').ariaSnapshot()).toMatch(/ยุติธรรม พยาน: \d+ เกิดผล/)
    const dots = (pseudo: string) =>
      cell.locator('.matrix-mark').evaluate((mark, which) => getComputedStyle(mark, which).width, pseudo)
    expect([await dots('::before'), await dots('::after')]).toEqual(['18px', '12px'])
  })

  test('is walked by arrow keys', async () => {
    const page = await openPage('/matrix/')
    await counted(page)
    const at = () =>
      page.evaluate(() => [
        document.activeElement?.closest('[data-row]')?.getAttribute('data-row'),
        document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'),
      ])
    await page.locator('[data-row=mass-influx] [data-cell=victim-identification] a').focus()
    await page.keyboard.press('ArrowRight')
    expect(await at()).toEqual(['mass-influx', 'shelter-and-care'])
    await page.keyboard.press('ArrowDown')
    expect(await at()).toEqual(['interpreter-shortage', 'shelter-and-care'])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowUp')
    expect(await at()).toEqual(['mass-influx', 'victim-identification'])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/matrix/mass-influx/victim-identification/')
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

describe('what is chosen', () => {
  test('is found by typing, alone with the keyboard, and shown at the thumb', async () => {
    const page = await openPage('/matrix/', { width: 360 })
    await counted(page)
    const { press, keyboard } = keyboardOf(page)
    await press('[data-facet=province] summary')
    await keyboard.press('Tab')
    await keyboard.insertText('นครพนม')
    expect(await page.locator('[data-facet=province] [data-term]:visible').count()).toBe(1)
    await keyboard.press('Enter')
    expect(new URL(page.url()).search).toBe('?province=nakhon-phanom')
    const done = page.locator('[data-facet=province] [data-facet-done]')
    expect(await done.textContent()).toMatch(/^ดู \d+ เรื่อง$/)
    expect((await done.boundingBox())?.y).toBeGreaterThan(600)
    await keyboard.press('Escape')
    await expect.poll(() => done.isVisible()).toBe(false)
    await page.locator('[data-facet-chips] button').click()
    expect(new URL(page.url()).search).toBe('')
  })

  test('stands first in a cell that is opened, and goes on from there', async () => {
    const page = await openPage('/matrix/?region=northeast')
    await counted(page)
    const cell = page.locator('[data-row=mdt-coordination] [data-cell=coordination-system]')
    const here = Number(await cell.locator('.matrix-count').textContent())
    await cell.locator('a').click()
    await page.waitForURL('**/matrix/mdt-coordination/coordination-system/?region=northeast')
    await page.locator('[data-chosen-note]:not([hidden])').waitFor()
    expect(here).toBeGreaterThan(0)
    expect(await page.locator('[data-chosen-list] .card').count()).toBe(here)
    expect(await page.locator('[data-chosen-rest] .card').count()).toBeGreaterThan(0)
    await page.locator('.crumbs a').last().click()
    await page.waitForURL('**/matrix/?region=northeast')
  })

  test('is what the files hold', async () => {
    const page = await openPage('/matrix/?region=northeast')
    await counted(page)
    const take = async (format: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-matrix-file=${format}]`).click(),
      ])
      return bytesOf(file)
    }
    const [head = [], , ...rows] = readSheet(await take('xlsx')).cells
    expect(head.join()).toContain('ภาคตะวันออกเฉียงเหนือ')
    const records = readCsv((await take('csv')).toString('utf8').slice(1))
    expect(records.map((cells) => cells.filter(Boolean))).toEqual(rows)
    const entries = await numbers(page, '[data-row-entries]')
    expect(records.slice(1).map((cells) => Number(cells.at(-1)))).toEqual(entries)
    expect(records.flat().filter((words) => words === 'ช่องว่าง').length).toBe(
      await page.locator('[data-matrix] [data-state=gap]').count(),
    )
  })
})

describe('the widest gaps', () => {
  const ranked = (page: Page) =>
    page
      .locator('[data-gap-row]:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-gap-row')))
  const gapsIn = (page: Page) =>
    page
      .locator('[data-matrix] [data-state=gap]')
      .evaluateAll((cells) =>
        cells.map((cell) => `${cell.closest('tr')?.dataset['row']}/${cell.getAttribute('data-cell')}`).sort(),
      )
  const listed = (page: Page) =>
    page
      .locator('[data-gap-row]:not([hidden]) [data-gap]:not([hidden]) input')
      .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value).sort())

  test.each(['', '?region=northeast', '?province=phuket'])(
    'are the cells without an entry, %s',
    async (search) => {
      const page = await openPage(`/matrix/${search}`)
      await counted(page)
      const gaps = await gapsIn(page)
      expect(gaps.length).toBeGreaterThan(0)
      expect(await listed(page)).toEqual(gaps)
      const counts = await Promise.all(
        (await ranked(page)).map((id) => page.locator(`[data-row-entries="${id}"]`).textContent()),
      )
      expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => a - b))
    },
  )

  test('of a region go as ticked rows into a Word table', async () => {
    const page = await openPage('/matrix/?region=northeast')
    await counted(page)
    const [first] = await ranked(page)
    const ticks = page.locator(
      '[data-gap-row]:not([data-later]):not([hidden]) [data-gap]:not([hidden]) input',
    )
    await ticks.nth(0).check()
    await ticks.nth(2).check()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-gaps-take]').click(),
    ])
    const document = strFromU8(unzipSync(await bytesOf(file))['word/document.xml'] ?? new Uint8Array())
    const rows = parse(document)
      .querySelectorAll('w\\:tr')
      .map((row) => row.querySelectorAll('w\\:tc').map((cell) => cell.text))
    expect(document).toContain('ภาคตะวันออกเฉียงเหนือ')
    expect(rows.length).toBe(3)
    const problem = painPoints.find(({ id }) => id === first)
    expect(rows[1]?.[1]).toBe(problem?.label.th)
    expect(rows[1]?.[2]).toContain(problem?.label.th)
    expect(rows[1]?.at(-1)).toContain(`/matrix/${first}/`)
    // What is ticked stands in the address as long as it is a gap.
    const asked = () => new URL(page.url()).searchParams.getAll('gap')
    expect(asked().length).toBe(2)
    await page.reload()
    await page.locator('[data-gaps-take]:not([hidden])').waitFor()
    await page.goto(
      '/matrix/?gap=compensation-unpaid/compensation-remedy&gap=data-sharing/reintegration-follow-up',
    )
    await page.locator('[data-gaps-take]:not([hidden])').waitFor()
    expect(asked()).toEqual(['data-sharing/reintegration-follow-up'])
  })

  test('of a region stand on its page, without JavaScript too', () => {
    const root = rootOf.get('/regions/northeast/')
    const gaps = root?.querySelectorAll('[data-gap] a') ?? []
    expect(gaps.length).toBeGreaterThan(0)
    for (const gap of gaps) expect(gap.getAttribute('href')).toMatch(/^\/matrix\/.*\?region=northeast$/)
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
    await page.locator('a[data-chosen]').click()
    await page.waitForURL('**/provinces/phuket/#problem-identification-inconsistency')
    expect(await page.locator('#problem-identification-inconsistency').count()).toBe(1)
  })

  test('goes into the plan from its own page', async () => {
    const page = await openPage('/matrix/statelessness-legal-status/detection-screening/')
    await page.locator('main a.quiet-button').click()
    await page.locator('[data-gaps-take]:not([hidden])').waitFor()
    expect(await page.locator('[data-gap] input:checked').evaluateAll(valuesOf)).toEqual([
      'statelessness-legal-status/detection-screening',
    ])
  })

  test('leads to what comes near, to its sources, and to the form with its terms filled in', async () => {
    const gap = rootOf.get('/matrix/')?.querySelector('[data-row=corruption-complicity] [data-state=gap]')
    const stage = gap?.getAttribute('data-cell')
    const page = await openPage(`/matrix/corruption-complicity/${stage}/`)
    expect(await page.locator('.cards .card').count()).toBeGreaterThan(0)
    expect(await page.locator('.source-list li').count()).toBeGreaterThan(0)
    await page.locator('main .button[data-write]').click()
    await page.waitForURL('**/contribute/new/')
    await page.locator('[data-form-body]:not([hidden])').waitFor()
    const row = page.locator('[data-locale=th] [data-field=addresses] [data-row]')
    await expect.poll(() => row.locator('select').evaluateAll(valuesOf)).toEqual(['corruption-complicity'])
    expect(await row.locator('[data-picker] input:checked').evaluateAll(valuesOf)).toEqual([stage])
    expect(await page.locator('[data-locale=th] [data-picker] input:checked').count()).toBe(1)
  })
})

describe('the problems of a province', () => {
  test('every problem has its place on every page of a province', () => {
    const pages = builtPages.filter(({ path }) => /^(\/en)?\/provinces\/[^/]+\/$/.test(path))
    expect(pages.length).toBe(2 * 77)
    const lost = pages.flatMap(({ path, root }) =>
      painPoints.filter(({ id }) => !root.querySelector(`#problem-${id}`)).map(({ id }) => path + id),
    )
    expect(lost).toEqual([])
  })
})
