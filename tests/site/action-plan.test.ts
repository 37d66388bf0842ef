import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../scripts/serve-site.ts'
import { readEntries } from '../../src/lib/read/entries.ts'
import { readSheet } from '../action-plan/read-sheet.ts'
import { openPage, openTab } from './browser.ts'
import { builtPages } from './built-pages.ts'
import { files } from './data-files.ts'
import { siteFolder } from './site-folder.ts'

const pageAt = (path: string) => builtPages.find((page) => page.path === path)?.root
const itemsAt = (path: string) =>
  pageAt(path)
    ?.querySelectorAll('.plan-items > li .plan-what')
    .map(({ text }) => text.trim()) ?? []
const groupings = ['', 'region/', 'owner/', 'due/']
const ids = readEntries('practices').folders.map(({ id }) => id)
const readCalendar = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const daysOf = (file: string) => readCalendar(readFileSync(`${siteFolder}/${file}`, 'utf8'))

describe('the plan', () => {
  const shownByEntries = ids.flatMap((id) => itemsAt(`/practices/${id}/`)).sort()

  test('holds what the entries show, whatever it is grouped by', () => {
    expect(shownByEntries.length).toBeGreaterThan(0)
    for (const grouping of groupings)
      expect([...new Set(itemsAt(`/action-plan/${grouping}`))].sort(), grouping).toEqual(shownByEntries)
  })

  test('says how many there are in each group', () => {
    for (const grouping of groupings)
      for (const group of pageAt(`/action-plan/${grouping}`)?.querySelectorAll('.plan-group') ?? [])
        expect(group.querySelector('h2')?.text).toContain(`(${group.querySelectorAll('.plan-what').length})`)
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
      const link = pageAt(page)?.querySelector(`main a[href="/${file}"]`)
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

describe('what has passed', () => {
  const out = mkdtempSync(join(tmpdir(), 'plan-'))
  let site: Awaited<ReturnType<typeof serveSite>>
  beforeAll(async () => {
    const env = {
      ...process.env,
      PRACTICES_DIR: 'tests/fixtures/states',
      OUT_DIR: out,
      CACHE_DIR: `${out}-cache`,
    }
    const { status, stderr } = spawnSync('node', ['scripts/build.ts'], { env, encoding: 'utf8' })
    expect(stderr + status).toBe('0')
    site = await serveSite(out)
  })
  afterAll(() => {
    site.close()
    rmSync(out, { recursive: true, force: true })
  })
  const marks = async (path: string, today: string, script = true) => {
    const page = await openTab({ script })
    if (script) await page.clock.setFixedTime(today)
    await page.goto(site.url + path)
    return page.locator('[data-past]:visible')
  }
  const overdue = async (today: string, script = true) =>
    (await marks('/action-plan/due/', today, script))
      .locator('xpath=ancestor::li')
      .locator('.plan-what')
      .allTextContents()
      .then((items) => items.map((item) => item.trim()))

  test('a calendar tells what is still to be done, and no day that is done or dropped', () => {
    const days = readCalendar(readFileSync(`${out}/provinces/tak/calendar.ics`, 'utf8'))
    expect(days.map(({ startDate, summary }) => `${startDate} ${summary}`).sort()).toEqual([
      '2026-09-30 ครบกำหนด: ข้อที่เลยกำหนดแล้ว',
      '2027-10-01 ครบกำหนด: ข้อที่ยังไม่ถึงกำหนด',
      '2027-11-23 ถึงวันทบทวน: เรื่องที่เผยแพร่แล้ว',
    ])
  })

  test('the table has days in words, reasons, and numbers in Thai digits where asked', () => {
    const rows = (file: string) => readSheet(readFileSync(`${out}/provinces/tak/${file}`)).cells.slice(3)
    const all = rows('action-plan.xlsx')
    expect(all.map((row) => row[5])).toEqual(['31 มกราคม 2569', '30 กันยายน 2569', '1 ตุลาคม 2570', '-'])
    expect(all[3]?.[6]).toBe('ยกเลิก: เป็นเพียงตัวอย่าง')
    const thai = rows('action-plan-thai-digits.xlsx')
    expect(thai[1]?.slice(0, 7)).toEqual([
      '๒',
      expect.any(String),
      'ข้อที่เลยกำหนดแล้ว',
      'จำนวน ๑๒ จังหวัด',
      'หน่วยงานตัวอย่าง',
      '๓๐ กันยายน ๒๕๖๙',
      'เสนอ',
    ])
  })

  test('without JavaScript: what was overdue on the day of the library', async () => {
    expect(await overdue('', false)).toEqual(['ข้อที่เลยกำหนดแล้ว'])
  })

  test('with it: what is overdue today in Thailand, but nothing done or dropped', async () => {
    expect(await overdue('2027-10-01T12:00:00Z')).toEqual(['ข้อที่เลยกำหนดแล้ว'])
    expect(await overdue('2027-10-01T17:00:00Z')).toEqual(['ข้อที่เลยกำหนดแล้ว', 'ข้อที่ยังไม่ถึงกำหนด'])
  })

  test('an entry past its review says so from the day after on, and the list of reviews too', async () => {
    for (const path of ['/practices/published-entry/', '/action-plan/reviews/']) {
      const shown = async (today: string) =>
        (await marks(path, today)).filter({ hasText: /เลยวันทบทวน|ถึงกำหนดทบทวน/ }).count()
      expect(await shown('2027-11-23T12:00:00Z'), path).toBe(0)
      expect(await shown('2027-11-24T12:00:00Z'), path).toBe(1)
    }
  })
})
