import { expect, test } from 'vitest'
import type { State } from '../../../src/entry/history/changes.ts'
import { stateOf, textState } from '../../../src/entry/history/state.ts'
import { versionsOf } from '../../../src/entry/history/versions.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { sections, thai } from './entry-text.ts'

function state(action: string): State {
  const made = stateOf(textState(sourceText('', thai({ action })), 'th', sections), undefined)
  if (!made) throw new Error('no state')
  return made
}
const [a, b, c] = [state('a'), state('b'), state('c')]
const on = (day: string, past: State) => ({ ...past, day })
const action = [{ locale: 'th', part: 'sections', id: 'action' }]

test('the newest comes first, each with what it changed and what changed since', () => {
  const { listed } = versionsOf(c, [on('2026-01-01', a), on('2026-02-01', b), on('2026-03-01', c)], [])
  expect(listed).toEqual([
    { hash: c.hash, day: '2026-03-01', changes: action, since: [] },
    { hash: b.hash, day: '2026-02-01', changes: action, since: action },
    { hash: a.hash, day: '2026-01-01', changes: [], since: action },
  ])
})

test('a commit that changes nothing for readers is no version', () => {
  const { listed } = versionsOf(b, [on('2026-01-01', a), on('2026-01-02', a), on('2026-02-01', b)], [])
  expect(listed.map(({ day }) => day)).toEqual(['2026-02-01', '2026-01-01'])
})

test('what is not committed yet is the present version, without a day', () => {
  const { listed } = versionsOf(b, [on('2026-01-01', a)], [])
  expect(listed[0]).toEqual({ hash: b.hash, day: undefined, changes: action, since: [] })
})

test('of a text that came back nothing changed since it was there first', () => {
  const { listed } = versionsOf(a, [on('2026-01-01', a), on('2026-02-01', b), on('2026-03-01', a)], [])
  expect(listed.map(({ since }) => since?.length)).toEqual([0, 1, 0])
})

test('without git the recorded versions are known, but not what they changed', () => {
  const recorded = [
    { hash: a.hash, day: '2026-01-01' },
    { hash: b.hash, day: '2026-02-01' },
  ]
  expect(versionsOf(b, [], recorded).listed).toEqual([
    { hash: b.hash, day: '2026-02-01', changes: undefined, since: [] },
    { hash: a.hash, day: '2026-01-01', changes: undefined, since: undefined },
  ])
  expect(versionsOf(c, [], recorded).listed.map(({ day }) => day)).toEqual([
    undefined,
    '2026-02-01',
    '2026-01-01',
  ])
})

test('what was recorded and is not in the history any more can still be linked to', () => {
  const { listed, unlisted } = versionsOf(b, [on('2026-02-01', b)], [{ hash: a.hash, day: '2026-01-01' }])
  expect(listed.length).toBe(1)
  expect(unlisted).toEqual([{ hash: a.hash, day: '2026-01-01', changes: undefined, since: undefined }])
})
