import { expect, test } from 'vitest'
import { type Grouping, groupItems } from '../../../src/analysis/action-plan/group.ts'
import { planItems } from '../../../src/analysis/action-plan/items.ts'
import { entry, item } from './example.ts'

const plan = planItems([
  entry('a', [item('ก', { due: '2026-10-01' }), item('ข', { owner: 'สำนักงานอื่น' })], {
    painPoints: ['mass-influx', 'interpreter-shortage'],
    regions: ['north', 'south'],
  }),
  entry('b', [item('ค', { due: '2026-09-30' })], { national: true, regions: [], provinces: [] }),
])
const grouped = (grouping: Grouping) =>
  Object.fromEntries(
    [...groupItems(plan, grouping)].map(([key, items]) => [key, items.map(({ item }) => item).join('')]),
  )

test('an item stands under each problem of its entry', () => {
  expect(grouped('pain-point')).toEqual({ 'mass-influx': 'คกข', 'interpreter-shortage': 'กข' })
})

test('an item of the whole country stands in no region', () => {
  expect(grouped('region')).toEqual({ north: 'กข', south: 'กข', national: 'ค' })
})

test('by office, and by fiscal year', () => {
  expect(grouped('owner')).toEqual({ หน่วยงานตัวอย่าง: 'คก', สำนักงานอื่น: 'ข' })
  expect(grouped('due')).toEqual({ 2026: 'ค', 2027: 'ก', 'no-day': 'ข' })
})

test('no item is lost in any grouping, and nothing makes nothing', () => {
  for (const grouping of ['pain-point', 'region', 'owner', 'due'] as const) {
    const shown = new Set([...groupItems(plan, grouping).values()].flat())
    expect(shown, grouping).toEqual(new Set(plan))
    expect(groupItems([], grouping).size).toBe(0)
  }
})
