import { expect, test } from 'vitest'
import { aspects, type Ground, reasonsOf } from '../../../src/analysis/evidence/reasons.ts'
import type { EntryFacts } from '../../../src/entry/fields.ts'

const figure = { measure: 'ก', before: 4, after: 19, period: 'พ.ศ. 2565', source: 'OWN' }
const afterOnly = { measure: 'ข', after: 12, period: 'พ.ศ. 2566', source: 'OTHER' }
const ofNoTime = { measure: 'ง', after: 5, source: 'OTHER' }
const inWords = { measure: 'ค', after: 'ได้รับรางวัล', source: 'OTHER' }
const years: Record<string, number> = { OWN: 2024, OTHER: 2019 }

/** What is said of each aspect: whether it is shown, and why. */
function said(facts: EntryFacts, outcomes: NonNullable<Ground['adoptions'][number]['outcome']>[] = []) {
  const ground: Ground = {
    facts: { reviewedOn: '2026-11-23', provinces: ['tak'], sources: ['OWN'], ...facts },
    adoptions: outcomes.map((outcome) => ({ outcome })),
    isOwn: (key) => key === 'OWN',
    yearOf: (key) => years[key],
  }
  return Object.fromEntries(
    reasonsOf(ground).map(({ aspect, shown, because }) => [aspect, `${shown} ${because}`]),
  )
}

test('every aspect is answered once, in the same order', () => {
  const ground = { facts: {}, adoptions: [], isOwn: () => false, yearOf: () => undefined }
  expect(reasonsOf(ground).map(({ aspect }) => aspect)).toEqual([...aspects])
})

test.each<[string, EntryFacts, string]>([
  ['nothing measured', {}, 'no nobody'],
  ['an award without a figure', { evidence: 'result', results: [inWords] }, 'partly incomplete'],
  ['a figure of no time', { evidence: 'result', results: [ofNoTime] }, 'partly incomplete'],
  ['activities counted', { evidence: 'output', results: [figure] }, 'partly activity'],
  ['a whole result', { evidence: 'result', results: [inWords, figure] }, 'yes figures'],
])('who measured: %s', (_, facts, expected) => {
  expect(said(facts)['measured']).toBe(expected)
})

test.each<[string, EntryFacts['results'], string]>([
  ['no results', [], 'no nothing'],
  ['an award is no figure', [inWords], 'no nothing'],
  ['only figures are counted', [inWords, figure], 'yes both'],
  ['a number in words is one', [{ ...inWords, after: 'มากกว่า 500' }], 'no afterOnly'],
  ['figures for afterwards only', [afterOnly], 'no afterOnly'],
  ['some with a before', [figure, afterOnly], 'partly both'],
  ['all with a before', [figure], 'yes both'],
  ['a before of nought is one', [{ ...figure, before: 0 }], 'yes both'],
])('before and after: %s', (_, results, expected) => {
  expect(said({ results })['compared']).toBe(expected)
})

test.each<[string, EntryFacts, string]>([
  ['published by the doers', { results: [figure] }, 'no own'],
  ['published by both', { results: [figure, afterOnly] }, 'partly someOwn'],
  ['names that differ prove nothing', { results: [afterOnly] }, 'unknown others'],
  ['without results, all sources count', { sources: ['OWN', 'OTHER'] }, 'partly someOwn'],
  ['no source', { sources: [] }, 'unknown noSource'],
])('independence: %s', (_, facts, expected) => {
  expect(said(facts)['independent']).toBe(expected)
})

test.each<[string, EntryFacts, string]>([
  ['figures of three years ago', { results: [afterOnly] }, 'yes figuresNew'],
  ['figures of four years ago', { results: [figure] }, 'no figuresOld'],
  ['the newest figure counts', { results: [figure, afterOnly] }, 'yes figuresNew'],
  [
    'an award of this year is no figure',
    { results: [{ ...inWords, period: 'พ.ศ. 2569' }], sources: ['OTHER'] },
    'no documentsOld',
  ],
  ['without figures, the newest document', { sources: ['OWN', 'OTHER'] }, 'partly documentsNew'],
  ['an old document', { sources: ['OTHER'] }, 'no documentsOld'],
  ['no year anywhere', { sources: ['NONE'] }, 'unknown undated'],
  ['never reviewed', { reviewedOn: undefined, results: [figure] }, 'unknown undated'],
])('age: %s', (_, facts, expected) => {
  expect(said(facts)['recent']).toBe(expected)
})

test.each<[string, EntryFacts, Parameters<typeof said>[1], string]>([
  ['one province', {}, [], 'no one'],
  ['several provinces', { provinces: ['tak', 'nan'] }, [], 'unknown several'],
  ['the whole country', { provinces: 'national' }, [], 'unknown national'],
  ['a success elsewhere', {}, ['did-not-work', 'partly'], 'yes spread'],
  ['a success elsewhere, and harm', {}, ['harmed', 'partly'], 'partly spreadAndHarmed'],
  ['failures elsewhere only', {}, ['did-not-work'], 'no failed'],
  ['harm elsewhere only', {}, ['harmed', 'did-not-work'], 'no harmed'],
])('places: %s', (_, facts, outcomes, expected) => {
  expect(said(facts, outcomes)['places']).toBe(expected)
})
