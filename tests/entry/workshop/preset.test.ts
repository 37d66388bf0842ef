import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpacked } from '../../../src/entry/workshop/packed.ts'
import { mostPacked, type Preset, packedPreset, presetOf } from '../../../src/entry/workshop/preset.ts'
import { preset } from './fixtures.ts'

test('every text comes back from its packed signs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }), (signs) => {
      const text = String.fromCharCode(...signs)
      expect(unpacked(packed(text), 10_000)).toBe(text)
    }),
    { numRuns: 20 },
  )
  expect(packed('ก'.repeat(300)).length).toBe(400)
})

test('a workshop comes back from its link', () => {
  expect(presetOf(packedPreset(preset))).toEqual(preset)
  expect(packedPreset(preset).length).toBeLessThan(600)
})

test.each<[string, object]>([
  ['a day that is none', { date: '2026-02-31' }],
  ['a name with markup', { name: '<b>x</b>' }],
  ['a name with two lines', { name: 'a\nb' }],
  ['a name that is too long', { name: 'ก'.repeat(121) }],
  ['no place', { place: '' }],
  ['no region', { regions: [] }],
  ['too many regions', { regions: ['a', 'b', 'c', 'd', 'e'] }],
  ['a region that is no id', { regions: ['../x'] }],
  ['an agency that is no text', { agencies: [1] }],
  ['too many agencies', { agencies: Array.from({ length: 41 }, () => 'ก') }],
])('a link of a stranger with %s is no workshop', (_, wrong) => {
  const changed: Preset = Object.assign({ ...preset }, wrong)
  expect(presetOf(packedPreset(changed))).toBeUndefined()
})

test('what is no packed workshop is none, and nothing is thrown', () => {
  const whole = packedPreset(preset)
  for (const signs of ['', 'x', '%00', whole.slice(0, -3), `${whole}!`, packed('[1]'), packed('{"a":1}')])
    expect(presetOf(signs)).toBeUndefined()
  expect(presetOf(packed(`[1,"${'x'.repeat(mostPacked)}"]`))).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), (signs) => {
      expect(presetOf(signs)).toBeUndefined()
    }),
    { numRuns: 20 },
  )
})
