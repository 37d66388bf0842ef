import { readFileSync } from 'node:fs'
import { parse } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'
import { readCalendar } from '../analysis/action-plan/read-calendar.ts'
import { readSheet } from '../analysis/action-plan/read-sheet.ts'
import { says } from '../says.ts'
import { openTab } from '../site/browser.ts'

const { out } = inject('trial')
const lacks = (what: string) => says(`plan.lacks.${what}`)

describe('what has passed', () => {
  const marks = async (path: string, today: string, script = true) => {
    const page = await openTab({ script, own: true })
    if (script) await page.clock.setFixedTime(today)
    await page.goto(path)
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
    const later = days.find(({ summary }) => summary.endsWith('ข้อที่ยังไม่ถึงกำหนด'))
    expect(later?.description).toContain(lacks('indicator'))
    expect(later?.description).not.toContain(lacks('due'))
  })

  test('the table has days in words, reasons, and numbers in Thai digits where asked', () => {
    const rows = (file: string) => readSheet(readFileSync(`${out}/provinces/tak/${file}`)).cells.slice(3)
    const all = rows('action-plan.xlsx')
    expect(all.map((row) => row[5])).toEqual([
      '31 มกราคม 2569',
      '30 กันยายน 2569',
      '1 ตุลาคม 2570',
      lacks('due'),
    ])
    expect(all[2]?.slice(3, 4)).toEqual([lacks('indicator')])
    for (const row of all) expect(row[7]).toContain(lacks('source'))
    expect(all[3]?.[6]).toBe(`${says('shown.actionPlan.status.dropped')}: เป็นเพียงตัวอย่าง`)
    const thai = rows('action-plan-thai-digits.xlsx')
    expect(thai[1]?.slice(0, 7)).toEqual([
      '๒',
      expect.any(String),
      'ข้อที่เลยกำหนดแล้ว',
      'จำนวน ๑๒ จังหวัด',
      'หน่วยงานตัวอย่าง',
      '๓๐ กันยายน ๒๕๖๙',
      says('shown.actionPlan.status.proposed'),
    ])
  })

  test('each item says what it lacks, and the list of its owner how many do; what is done or dropped counts no more', () => {
    const listed = (page: string) =>
      parse(readFileSync(`${out}/${page}/index.html`, 'utf8')).querySelectorAll('.plan-group')
    const owners = new Map(
      listed('action-plan/owner').map((group) => [
        group.querySelector('h2')?.text.replace(/\(.*/s, '').trim(),
        group.querySelector('.plan-lacking')?.text,
      ]),
    )
    expect(owners.get('หน่วยงานตัวอย่าง')).toBe('ข้อที่ยังต้องทำ ยังขาด แหล่งที่มา 1 ข้อ')
    expect(owners.get('หน่วยงานอื่น')).toBe('ข้อที่ยังต้องทำ ยังขาด ตัวชี้วัด 1 ข้อ · แหล่งที่มา 1 ข้อ')
    const [entry] = parse(
      readFileSync(`${out}/practices/published-entry/index.html`, 'utf8'),
    ).querySelectorAll('.plan-items')
    expect(entry?.text.split(lacks('source')).length).toBe(5)
    expect(entry?.text.split(lacks('due')).length).toBe(2)
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
