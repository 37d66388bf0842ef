import { expect, test } from 'vitest'
import { provincesByReach } from '../../src/analysis/coverage.ts'

const provinces = ['tak', 'ranong', 'trang', ...Array.from('abcdefgh', (id) => id)].map((id) => ({ id }))

test('a province has work of its own, only what a region agreed upon, or nothing', () => {
  const entries = [{ provinces: ['tak', 'ranong'] }, { provinces: ['tak', ...'abcdefgh'] }, { provinces: [] }]
  const reached = [...provincesByReach(provinces, entries)].map(([reach, told]) => [
    reach,
    told.map(({ province, count }) => `${province.id} ${count}`),
  ])
  expect(reached).toEqual([
    ['own', ['tak 2', 'ranong 1']],
    ['agreement', ['a 1', 'b 1', 'c 1', 'd 1', 'e 1', 'f 1', 'g 1', 'h 1']],
    ['nothing', ['trang 0']],
  ])
})
