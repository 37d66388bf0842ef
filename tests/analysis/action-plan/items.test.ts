import { expect, test } from 'vitest'
import { isOpen, planItems } from '../../../src/analysis/action-plan/items.ts'
import { entry, item } from './example.ts'

const words = (items: { item: string }[]) => items.map(({ item }) => item)
const keyOf = (plan: ReturnType<typeof item>[]) => planItems([entry('a', plan)]).map(({ key }) => key)

test('the earliest due comes first, those without a day last, others as they were written', () => {
  const plan = planItems([
    entry('a', [item('ไม่มีวัน'), item('ปลายปี', { due: '2027-12-31' })]),
    entry('b', [item('ต้นปี', { due: '2027-01-01' }), item('ไม่มีวันอีกข้อ')]),
  ])
  expect(words(plan)).toEqual(['ต้นปี', 'ปลายปี', 'ไม่มีวัน', 'ไม่มีวันอีกข้อ'])
  expect(plan.map(({ entry, index }) => `${entry.id}${index}`)).toEqual(['b0', 'a1', 'a0', 'b1'])
})

test('a key stays when the day, the status or the place in the list changes', () => {
  const [before] = keyOf([item('ก', { due: '2027-01-01' })])
  const [after] = keyOf([item('ข'), item('ก', { due: '2027-06-01', status: 'done' })])
  expect(after).toBe(before)
})

test('a key changes with the words or the office, and the same words twice have two', () => {
  const keys = keyOf([item('ก'), item('ก'), item('ก', { owner: 'อื่น' }), item('ข')])
  expect(new Set(keys).size).toBe(4)
})

test('what is done or dropped is not open', () => {
  const statuses = ['proposed', 'adopted', 'done', 'dropped'] as const
  expect(statuses.filter((status) => isOpen({ status }))).toEqual(['proposed', 'adopted'])
})
