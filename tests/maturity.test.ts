import { expect, test } from 'vitest'
import { type Maturity, maturityOf } from '../src/lib/maturity.ts'
import type { EntryFacts } from '../src/lib/schema/entry.ts'

const done: EntryFacts = {
  kind: 'good-practice',
  organisations: [{ name: 'พมจ.เชียงราย', kind: 'msdhs-provincial' }],
}
const result = { measure: 'ก', after: 19, period: 'พ.ศ. 2565', source: 'TIP2023' }
const withoutPeriod = { measure: 'ก', after: 19, source: 'TIP2023' }

test.each<[string, EntryFacts, number, Maturity | undefined]>([
  ['nobody has done it', { kind: 'good-practice' }, 0, 'idea'],
  ['nobody has done it, whatever it claims', { evidence: 'result', results: [result] }, 3, 'idea'],
  ['done, and described', { ...done, evidence: 'described' }, 0, 'promising'],
  ['done, with activities counted', { ...done, evidence: 'output', results: [result] }, 0, 'promising'],
  ['a result without a period', { ...done, evidence: 'result', results: [withoutPeriod] }, 0, 'promising'],
  [
    'a result in words',
    { ...done, evidence: 'result', results: [{ ...result, after: 'ได้รับรางวัล' }] },
    0,
    'promising',
  ],
  ['a result of nought', { ...done, evidence: 'result', results: [{ ...result, after: 0 }] }, 0, 'good'],
  [
    'one complete result among others',
    { ...done, evidence: 'result', results: [withoutPeriod, result] },
    0,
    'good',
  ],
  ['proven, and used elsewhere', { ...done, evidence: 'result', results: [result] }, 1, 'adopted'],
  ['used elsewhere, but not proven', { ...done, evidence: 'described' }, 1, 'promising'],
  ['a lesson', { ...done, kind: 'lesson', evidence: 'lesson', results: [result] }, 1, undefined],
])('%s', (_, facts, adoptions, expected) => {
  expect(maturityOf(facts, adoptions)).toBe(expected)
})
