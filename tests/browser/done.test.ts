import { expect, test } from 'vitest'
import { doneFrom, progressOf } from '../../src/browser/course/done.ts'

const steps = [
  { id: 'a', digest: 'one' },
  { id: 'b', digest: 'two' },
]

test('nothing kept, or nothing that can be understood, is no progress', () => {
  for (const kept of [null, '', '{', '[]', '"a"', 'null', '{"a":1}']) expect(doneFrom(kept)).toEqual({})
  expect(doneFrom('{"a":"one","b":2}')).toEqual({ a: 'one' })
})

test('a step is done as long as what it reads is the same', () => {
  expect(progressOf(steps, {})).toEqual({ states: ['open', 'open'], done: 0, next: 0 })
  expect(progressOf(steps, { a: 'one' })).toEqual({ states: ['done', 'open'], done: 1, next: 1 })
  expect(progressOf(steps, { a: 'before', b: 'two' })).toEqual({
    states: ['changed', 'done'],
    done: 1,
    next: 0,
  })
  expect(progressOf(steps, { a: 'one', b: 'two' }).next).toBe(-1)
})
