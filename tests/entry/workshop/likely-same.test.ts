import { describe, expect, test } from 'vitest'
import { closestTo, toldBy } from '../../../src/analysis/likely-same.ts'
import { entryOf } from '../../../src/entry/workshop/answers.ts'
import { contributions, repeated } from './contributions.ts'
import { answers, preset, words } from './fixtures.ts'

const told = contributions.map(({ th }, index) => toldBy(String(index), th))

describe('of forty contributions of five short answers', () => {
  test('only the two that tell of one practice are called alike', () => {
    const alike = told.flatMap((one) => {
      const near = closestTo(one, told)
      return near ? [[one.id, near.id]] : []
    })
    const [first, again] = [String(repeated), String(contributions.length - 1)]
    expect(alike).toEqual([
      [first, again],
      [again, first],
    ])
  })
})

test('the same practice that another province tells in its own short words is alike by its title', () => {
  const one = toldBy('a', entryOf(answers, preset, words).th)
  const there = toldBy('b', entryOf({ ...answers, province: 'trat' }, preset, words).th)
  const another = { ...answers, action: 'เปิดร้านฝึกขายกาแฟ', province: 'trat' }
  expect(closestTo(one, [there])).toMatchObject({ id: 'b', title: 1 })
  expect(closestTo(one, [toldBy('c', entryOf(another, preset, words).th)])).toBeUndefined()
})
