import { expect, test } from 'vitest'
import { dayInThailand, fiscalYear, isPast } from '../../../src/analysis/action-plan/days.ts'

test('a day has passed only when the next one has begun', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-24'].map((day) => isPast(day, '2026-11-23'))).toEqual([
    true,
    false,
    false,
  ])
})

test.each([
  ['2026-11-23T16:59:59Z', '2026-11-23'],
  ['2026-11-23T17:00:00Z', '2026-11-24'],
  ['2026-12-31T17:00:00Z', '2027-01-01'],
])('at %s it is %s in Thailand', (instant, day) => {
  expect(dayInThailand(new Date(instant))).toBe(day)
})

test.each([
  ['2026-09-30', 2026],
  ['2026-10-01', 2027],
  ['2027-01-01', 2027],
])('%s belongs to the fiscal year %i', (day, year) => {
  expect(fiscalYear(day)).toBe(year)
})
