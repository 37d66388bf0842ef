import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { Bilingual, Id, IsoDate, line, SourceKey, TermId } from '../../src/entry/formats.ts'
import { costOfEach } from '../cost-of-each.ts'

const cases: [string, z.ZodType, unknown[], unknown[]][] = [
  [
    'Id',
    Id,
    ['tak', 'chiang-rai', 'north-2022', '1', 'a'.repeat(60)],
    ['', 'Tak', 'a--b', '-a', 'a-', 'a_b', 'ตาก', 'a b', 'a'.repeat(61), 'a/../b', 'a\n', 1],
  ],
  ['SourceKey', SourceKey, ['TIP2023', 'A', 'TPBS_NRM'], ['', 'tip2023', '2023', 'A-B', 'A B']],
  ['TermId', TermId, ['tak', 'ตาก', 'TIP2023'], ['', 'a'.repeat(61), 5]],
  [
    'line',
    line(10),
    ['ก', 'น้ำ ใจ', '“ก” (ข):5%', 'a'.repeat(10)],
    ['', ' ก', 'ก ', 'ก\nข', 'ก\rข', 'a<b', 'a>b', '<', 'a'.repeat(11), 2565],
  ],
  [
    'IsoDate',
    IsoDate,
    ['2026-11-23', '2024-02-29', '1999-12-31'],
    [
      '2569-11-23',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '23/11/2569',
      '',
      '2026-11-23T00:00:00Z',
      20261123,
    ],
  ],
  [
    'Bilingual',
    Bilingual,
    [{ th: 'ก', en: 'a' }],
    [{ th: 'ก' }, { th: '', en: 'a' }, { th: 'ก', en: 'a', zh: 'x' }],
  ],
]

describe.each(cases)('%s', (_, schema, good, bad) => {
  test.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true)
  })
  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })
})

test('a long line with nothing in it is refused, in a time that grows with its length and not with its square', async () => {
  const refuse = (length: number) =>
    expect(line(2 ** 20).safeParse(`a${' '.repeat(length)}`).success).toBe(false)
  expect(await costOfEach(refuse, 64_000)).toBeLessThan(10)
})
