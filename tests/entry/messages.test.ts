import { expect, test } from 'vitest'
import { Messages, messageShape } from '../../src/node/content.ts'

test('every sentence, dotted, with its holes in one order', () => {
  expect([...messageShape({ a: 'ก {x} {y} {x}', b: { c: '{y}{x}', d: { e: 'ข' } } })]).toEqual([
    ['a', '{x} {y}'],
    ['b.c', '{x} {y}'],
    ['b.d.e', ''],
  ])
})

test.each([
  { a: '' },
  { a: 5 },
  { a: null },
  { a: ['x'] },
  { 'a.b': 'x' },
  { A: 'x' },
  { a: { b: '' } },
  'x',
])('is not a file of messages: %j', (value) => {
  expect(Messages.safeParse(value).success).toBe(false)
})
