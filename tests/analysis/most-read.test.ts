import { expect, test } from 'vitest'
import { readLibrary } from '../../src/node/library.ts'
import { loadLibrary } from '../../src/site/library.ts'
import { mostRead } from '../../src/site/most-read.ts'

test('the last thirteen weeks count, in both languages', async () => {
  const data = await readLibrary()
  const [one, other] = data.entries.filter(({ status }) => status === 'published').map(({ id }) => id)
  const week = (number: number) =>
    `2026-${String(Math.ceil(number / 4)).padStart(2, '0')}-${String((number % 4) + 10)}`
  const usage = {
    ...Object.fromEntries(Array.from({ length: 13 }, (_, index) => [week(index + 5), {}])),
    '2025-01-06': { [`/practices/${one}/`]: 1000 },
    [week(5)]: { [`/practices/${one}/`]: 5, [`/practices/${other}/`]: 7, '/practices/gone/': 9 },
    [week(6)]: { [`/en/practices/${one}/`]: 6 },
  }
  const found = mostRead(loadLibrary({ ...data, usage })).map(({ practice, views }) => [practice.id, views])
  expect(found).toEqual([
    [one, 11],
    [other, 7],
  ])
  expect(mostRead(loadLibrary({ ...data, usage: {} }))).toEqual([])
})
