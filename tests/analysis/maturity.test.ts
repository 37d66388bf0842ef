import { expect, test } from 'vitest'
import { type Maturity, maturityOf } from '../../src/analysis/maturity.ts'
import type { Outcome } from '../../src/entry/adoption.ts'
import type { EntryFacts } from '../../src/entry/fields.ts'

const done: EntryFacts = {
  kind: 'good-practice',
  organisations: [{ name: 'พมจ.เชียงราย', kind: 'msdhs-provincial' }],
}
const result = { measure: 'ก', after: 19, period: 'พ.ศ. 2565', source: 'TIP2023' }
const proven: EntryFacts = { ...done, evidence: 'result', results: [result] }
const withoutPeriod = { measure: 'ก', after: 19, source: 'TIP2023' }

test.each<[string, EntryFacts, Outcome[], Maturity | undefined]>([
  ['nobody has done it', { kind: 'good-practice' }, [], 'idea'],
  ['nobody has done it, whatever it claims', { evidence: 'result', results: [result] }, ['worked'], 'idea'],
  ['done, and described', { ...done, evidence: 'described' }, [], 'promising'],
  ['done, with activities counted', { ...done, evidence: 'output', results: [result] }, [], 'promising'],
  ['a result without a period', { ...done, evidence: 'result', results: [withoutPeriod] }, [], 'promising'],
  [
    'a result in words',
    { ...done, evidence: 'result', results: [{ ...result, after: 'ได้รับรางวัล' }] },
    [],
    'promising',
  ],
  ['a result of nought', { ...done, evidence: 'result', results: [{ ...result, after: 0 }] }, [], 'good'],
  [
    'one complete result among others',
    { ...done, evidence: 'result', results: [withoutPeriod, result] },
    [],
    'good',
  ],
  ['proven, and used elsewhere', { ...done, evidence: 'result', results: [result] }, ['worked'], 'adopted'],
  ['proven, and used elsewhere in part', proven, ['did-not-work', 'partly'], 'adopted'],
  ['proven, but elsewhere it failed or hurt', proven, ['did-not-work', 'harmed'], 'good'],
  ['used elsewhere, but not proven', { ...done, evidence: 'described' }, ['worked'], 'promising'],
  ['a lesson', { ...done, kind: 'lesson', evidence: 'lesson', results: [result] }, ['worked'], undefined],
])('%s', (_, facts, outcomes, expected) => {
  const records = outcomes.map((outcome) => ({ outcome }))
  expect(maturityOf(facts, records)).toBe(expected)
})
