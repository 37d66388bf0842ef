import { expect, test } from 'vitest'
import { newestYear } from '../../../src/analysis/evidence/years.ts'

test.each<[string, string[], number | undefined]>([
  ['a Buddhist year', ['พ.ศ. 2565'], 2022],
  ['a range', ['พ.ศ. 2556–2563'], 2020],
  ['a day', ['25 ตุลาคม 2568'], 2025],
  ['a Christian year', ['2019'], 2019],
  ['the newest of several', ['พ.ศ. 2559', 'พ.ศ. 2564', 'พ.ศ. 2560'], 2021],
  ['a guess is none', ['ต้นเดือนมกราคม ไม่ระบุปี น่าจะเป็น พ.ศ. 2567'], undefined],
  ['a limit is none', ['เอกสารไม่ลงวันที่ จัดทำหลัง พ.ศ. 2559'], undefined],
  ['a longer number is none', ['เลขที่ 25651234'], undefined],
  ['nothing', [''], undefined],
])('%s', (_, periods, expected) => {
  expect(newestYear(periods)).toBe(expected)
})
