import { expect, test } from 'vitest'
import { type Ground, reasonsOf } from '../../../src/analysis/evidence/reasons.ts'
import type { EntryFacts } from '../../../src/entry/fields.ts'

const kind = { shows: 'reach', measuredBy: 'own' } as const
const figure = { measure: 'ก', before: 4, after: 19, period: 'พ.ศ. 2565', source: 'OWN', ...kind }
const afterOnly = { measure: 'ข', after: 12, period: 'พ.ศ. 2566', source: 'OTHER', ...kind }
const inWords = { measure: 'ค', after: 'ได้รับรางวัล', source: 'OTHER', ...kind }
const byOthers = { ...afterOnly, measuredBy: 'other' } as const
const years: Record<string, number> = { OWN: 2024, OTHER: 2019 }

/** What is said of each aspect: whether it is shown, and why. */
function said(facts: EntryFacts) {
  const ground: Ground = {
    facts: { reviewedOn: '2026-11-23', sources: ['OWN'], ...facts },
    isOwn: (key) => key === 'OWN',
    yearOf: (key) => years[key],
  }
  return Object.fromEntries(
    reasonsOf(ground).map(({ aspect, shown, because }) => [aspect, `${shown} ${because}`]),
  )
}

test.each<[string, EntryFacts, string]>([
  ['counted by the doers', { results: [figure] }, 'no own'],
  ['some counted by others', { results: [figure, byOthers] }, 'partly someMeasured'],
  ['ruled by a court', { results: [{ ...figure, measuredBy: 'court' }] }, 'yes measured'],
  ['without results, published by the doers', { sources: ['OWN'] }, 'no ownPublisher'],
  ['without results, names that differ prove nothing', { sources: ['OWN', 'OTHER'] }, 'unknown others'],
  ['no source', { sources: [] }, 'unknown noSource'],
])('who measured: %s', (_, facts, expected) => {
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
