import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../src/node/entries.ts'
import { readCalendar } from '../analysis/action-plan/read-calendar.ts'
import { readSheet } from '../analysis/action-plan/read-sheet.ts'
import { openPage } from './browser.ts'
import { pageAt } from './built-pages.ts'
import { files } from './data-files.ts'
import { siteFolder } from './site-folder.ts'

const itemsAt = (path: string) =>
  pageAt(path)
    ?.root.querySelectorAll('.plan-items > li .plan-what')
    .map(({ text }) => text.trim()) ?? []
const groupings = ['', 'region/', 'owner/', 'due/']
const ids = readEntries('practices').folders.map(({ id }) => id)
const daysOf = (file: string) => readCalendar(readFileSync(`${siteFolder}/${file}`, 'utf8'))

describe('the plan', () => {
  const shownByEntries = ids.flatMap((id) => itemsAt(`/practices/${id}/`)).sort()

  test('holds what the entries show, whatever it is grouped by', () => {
    expect(shownByEntries.length).toBeGreaterThan(0)
    for (const grouping of groupings)
      expect([...new Set(itemsAt(`/action-plan/${grouping}`))].sort(), grouping).toEqual(shownByEntries)
  })

  test('says how many there are in each group', () => {
    for (const grouping of groupings) {
      const groups = pageAt(`/action-plan/${grouping}`)?.root.querySelectorAll('.plan-group') ?? []
      expect(groups.length, grouping).toBeGreaterThan(0)
      for (const group of groups)
        expect(group.querySelector('h2')?.text).toContain(`(${group.querySelectorAll('.plan-what').length})`)
    }
  })

  test.each([360, 1280])(
    'is read without JavaScript at %i px, the grouping in the address',
    async (width) => {
      const page = await openPage('/action-plan/', { script: false, width })
      await page.locator('.plan-groupings').getByRole('link', { name: 'ภาค', exact: true }).click()
      await page.waitForURL('**/action-plan/region/')
      expect(await page.locator('.plan-groupings [aria-current]').textContent()).toContain('ภาค')
      expect(await page.locator('.plan-items:visible').count()).toBeGreaterThan(0)
    },
  )

  test('lies beside each page that has a share in it, with a row for each item', () => {
    const tables = files('**/action-plan*.xlsx')
    expect(tables.filter((file) => !file.startsWith('action-plan/')).length).toBeGreaterThan(1)
    for (const file of tables) {
      const page = `/${file.replace(/[^/]+$/, '')}`
      const rows = readSheet(readFileSync(`${siteFolder}/${file}`)).cells.slice(3)
      const link = pageAt(page)?.root.querySelector(`main a[href="/${file}"]`)
      expect(new Set(rows.map((row) => row.length)), file).toEqual(new Set([8]))
      expect(link, file).toBeTruthy()
      if (!file.includes('thai-digits') && page !== '/action-plan/')
        expect(rows.length, file).toBe(itemsAt(page).length)
    }
    expect(readSheet(readFileSync(`${siteFolder}/action-plan/action-plan.xlsx`)).cells.slice(3).length).toBe(
      shownByEntries.length,
    )
  })
})

describe('the calendars', () => {
  test('one for all and one for each province, as another program reads them', () => {
    const calendars = files('**/calendar.ics')
    expect(calendars.length).toBe(78)
    const all = new Set(daysOf('action-plan/calendar.ics').map(({ uid }) => uid))
    expect(all.size).toBeGreaterThan(50)
    expect(all.size).toBe(daysOf('action-plan/calendar.ics').length)
    for (const file of calendars)
      for (const { uid, startDate } of daysOf(file)) {
        expect(all.has(uid), `${file} ${uid}`).toBe(true)
        expect(startDate.isDate).toBe(true)
      }
  })

  test('name each entry’s review once, and lead to its page', () => {
    const reviews = daysOf('action-plan/calendar.ics').filter(({ uid }) => uid.includes('-review@'))
    const pages = reviews.map(
      ({ component }) => new URL(String(component.getFirstPropertyValue('url'))).pathname,
    )
    expect(pages.sort()).toEqual(ids.map((id) => `/practices/${id}/`).sort())
  })
})
