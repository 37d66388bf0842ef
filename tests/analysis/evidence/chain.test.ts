import { describe, expect, test } from 'vitest'
import { chainOf, levelOf, links } from '../../../src/analysis/evidence/chain.ts'
import type { EntryFacts } from '../../../src/entry/fields.ts'

type Result = NonNullable<EntryFacts['results']>[number]
const result = (shows: Result['shows'], more: Partial<Result> = {}): Result => ({
  measure: 'ก',
  after: 19,
  period: 'พ.ศ. 2565',
  source: 'TIP2023',
  shows,
  measuredBy: 'other',
  ...more,
})
const filled = (facts: EntryFacts, problem?: string) =>
  chainOf(facts, [], problem)
    .filter((link) => link.filled)
    .map(({ link }) => link)
const two = [
  { problem: 'mass-influx', stages: ['detection-screening'] },
  { problem: 'interpreter-shortage', stages: ['victim-identification'] },
]

test.each<[string, Result[], string[]]>([
  ['no figure', [], []],
  ['activity alone', [result('activity')], ['done']],
  ['people reached', [result('reach')], ['done', 'reached']],
  ['an outcome', [result('outcome')], ['done', 'reached', 'outcome']],
  ['a comparison', [result('comparison', { before: 4 })], ['done', 'reached', 'outcome', 'compared']],
  ['an outcome of no time', [result('outcome', { period: undefined })], ['done', 'reached']],
  [
    'an outcome of a guessed year',
    [result('outcome', { period: 'ไม่ระบุปี น่าจะเป็น 2565' })],
    ['done', 'reached'],
  ],
])('%s', (_, results, expected) => {
  expect(filled({ results })).toEqual(expected)
})

test('a lesson has no chain, and that is its level', () => {
  expect(chainOf({ kind: 'lesson', results: [result('outcome')] })).toEqual([])
  expect(levelOf({ kind: 'lesson', results: [result('outcome')] })).toBe('lesson')
})

test('the level is the end of the unbroken chain; use elsewhere stands for itself', () => {
  expect(levelOf({})).toBe('described')
  expect(levelOf({ results: [result('reach')] }, [{ outcome: 'worked' }])).toBe('reached')
  const compared = { results: [result('comparison')] }
  expect(levelOf(compared)).toBe('compared')
  expect(levelOf(compared, [{ outcome: 'partly' }])).toBe('repeated')
  expect(levelOf(compared, [{ outcome: 'harmed' }, { outcome: 'did-not-work' }])).toBe('compared')
})

describe('for one problem', () => {
  const facts = { addresses: two, results: [result('outcome', { on: 'mass-influx' }), result('reach')] }
  test('only figures that speak for it count beyond what was done', () => {
    expect(filled(facts, 'mass-influx')).toEqual(['done', 'reached', 'outcome'])
    expect(filled(facts, 'interpreter-shortage')).toEqual(['done'])
  })
  test('all figures of an entry with one problem speak for it', () => {
    expect(filled({ ...facts, addresses: two.slice(1) }, 'interpreter-shortage')).toEqual(links.slice(0, 3))
  })
})

test('a link that rests on papers of the office alone says so', () => {
  const own = (kind: 'public' | 'office-record') => [{ key: 'OWN1', title: 'บันทึก', office: 'พมจ.ตาก', kind }]
  const reported = (ownSources: EntryFacts['ownSources'], ...results: Result[]) =>
    chainOf({ ownSources, results }).find(({ link }) => link === 'reached')?.reported
  const fromOwn = result('reach', { source: 'OWN1' })
  expect(reported(own('office-record'), fromOwn)).toBe(true)
  expect(reported(own('office-record'), fromOwn, result('reach'))).toBe(false)
  expect(reported(own('public'), fromOwn)).toBe(false)
})
