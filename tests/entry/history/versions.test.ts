import { expect, test } from 'vitest'
import type { State } from '../../../src/entry/history/changes.ts'
import { stateOf, textState } from '../../../src/entry/history/state.ts'
import { lastChange, versionsOf } from '../../../src/entry/history/versions.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { sections, thai } from './entry-text.ts'

function state(action: string, reviewedOn = '2026-01-01'): State {
  const text = thai({ action, more: `reviewedOn: ${reviewedOn}\n` })
  const made = stateOf(textState(sourceText('', text), 'th', sections), undefined)
  if (!made) throw new Error('no state')
  return made
}
const [a, b, c] = [state('a'), state('b'), state('c')]
const on = (day: string, past: State) => ({ ...past, day })
const today = '2026-04-01'
const action = [{ locale: 'th', part: 'sections', id: 'action' }]

test('the newest comes first, each with what it changed and what changed since', () => {
  const { listed } = versionsOf(c, [on('2026-01-01', a), on('2026-02-01', b), on('2026-03-01', c)], [], today)
  expect(listed).toEqual([
    { hash: c.hash, day: '2026-03-01', changes: action, since: [] },
    { hash: b.hash, day: '2026-02-01', changes: action, since: action },
    { hash: a.hash, day: '2026-01-01', changes: [], since: action },
  ])
})

test('a commit that changes nothing for readers is no version', () => {
  const { listed } = versionsOf(b, [on('2026-01-01', a), on('2026-01-02', a), on('2026-02-01', b)], [], today)
  expect(listed.map(({ day }) => day)).toEqual(['2026-02-01', '2026-01-01'])
})

test('what is not committed yet is the present version, of today', () => {
  const { listed } = versionsOf(b, [on('2026-01-01', a)], [], today)
  expect(listed[0]).toEqual({ hash: b.hash, day: today, changes: action, since: [] })
})

test('of a text that came back nothing changed since it was there first', () => {
  const { listed } = versionsOf(a, [on('2026-01-01', a), on('2026-02-01', b), on('2026-03-01', a)], [], today)
  expect(listed.map(({ since }) => since?.length)).toEqual([0, 1, 0])
})

test('without git the recorded versions are known, but not what they changed', () => {
  const recorded = [
    { hash: a.hash, day: '2026-01-01' },
    { hash: b.hash, day: '2026-02-01' },
  ]
  expect(versionsOf(b, [], recorded, today).listed).toEqual([
    { hash: b.hash, day: '2026-02-01', changes: undefined, since: [] },
    { hash: a.hash, day: '2026-01-01', changes: undefined, since: undefined },
  ])
  expect(versionsOf(c, [], recorded, today).listed.map(({ day }) => day)).toEqual([
    today,
    '2026-02-01',
    '2026-01-01',
  ])
})

test('what was recorded and is not in the history any more can still be linked to', () => {
  const { listed, unlisted } = versionsOf(
    b,
    [on('2026-02-01', b)],
    [{ hash: a.hash, day: '2026-01-01' }],
    today,
  )
  expect(listed.length).toBe(1)
  expect(unlisted).toEqual([{ hash: a.hash, day: '2026-01-01', changes: undefined, since: undefined }])
})

test('a version has the day that was recorded before its commit, so that the commit changes nothing', () => {
  const noted = [{ hash: b.hash, day: '2026-02-01' }]
  const before = versionsOf(b, [on('2026-01-01', a)], noted, today)
  const after = versionsOf(b, [on('2026-01-01', a), on('2026-02-03', b)], noted, today)
  expect(before.listed[0]?.day).toBe('2026-02-01')
  expect(after).toEqual(before)
})

test('a text that came back is of the day on which it came back', () => {
  const noted = [{ hash: a.hash, day: '2026-01-01' }]
  const past = [on('2026-01-01', a), on('2026-02-01', b), on('2026-03-01', a)]
  expect(versionsOf(a, past, noted, today).listed[0]?.day).toBe('2026-03-01')
})

test('a review that changes no words is no change of them', () => {
  const reviewed = state('a', '2026-03-01')
  const past = [on('2026-01-01', a), on('2026-03-01', reviewed)]
  expect(lastChange(versionsOf(reviewed, past, [], today))).toBe('2026-01-01')
  expect(lastChange(versionsOf(b, [on('2026-01-01', a), on('2026-02-01', b)], [], today))).toBe('2026-02-01')
})
