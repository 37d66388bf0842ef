import ICAL from 'ical.js'
import { expect, test, vi } from 'vitest'
import { calendar, type PlanDay } from '../../../src/export/action-plan/calendar.ts'

const day: PlanDay = {
  uid: 'ab123-review',
  day: '2027-02-28',
  stamp: '2026-11-23',
  summary: `ถึงวันทบทวน: ${'ผู้เสียหาย '.repeat(30)}`.trim(),
  description: 'สอบถามได้ที่ พมจ.ตาก; ศูนย์, บรรทัด\\ท้าย',
  url: 'https://example.org/practices/a/',
}
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('another reader finds the whole day, the words and the lasting id', () => {
  const [event, ...others] = eventsOf(calendar('แผน', [day]))
  expect(others).toEqual([])
  expect(event).toMatchObject({
    uid: 'ab123-review@good-practice-library',
    summary: day.summary,
    description: day.description,
  })
  expect(event?.startDate.toString()).toBe('2027-02-28')
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.endDate.toString()).toBe('2027-03-01')
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T00:00:00Z')
  expect(event?.component.getFirstPropertyValue('url')).toBe(day.url)
})

test('no line is longer than 75 octets, and every line ends as RFC 5545 asks', () => {
  const text = calendar('แผน', [day])
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
})

test('a calendar without days holds a component all the same', () => {
  const empty = new ICAL.Component(ICAL.parse(calendar('แผน', [])))
  expect(empty.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})

test('the same days give the same bytes at any time and in any time zone', () => {
  const first = calendar('แผน', [day])
  vi.stubEnv('TZ', 'America/New_York')
  vi.useFakeTimers({ now: new Date('2031-01-01') })
  const second = calendar('แผน', [day])
  vi.useRealTimers()
  vi.unstubAllEnvs()
  expect(second).toBe(first)
})
