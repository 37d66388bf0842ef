import { expect, test } from 'vitest'
import { arabicDigits, thaiDigits } from '../../src/entry/thai-digits.ts'

test.each([
  ['30 กันยายน 2570', '๓๐ กันยายน ๒๕๗๐'],
  ['มาตรา 6/1 จำนวน 1,234.50 บาท', 'มาตรา ๖/๑ จำนวน ๑,๒๓๔.๕๐ บาท'],
  ['เรื่อง https://example.org/p/ab12/ ปี 2565', 'เรื่อง https://example.org/p/ab12/ ปี ๒๕๖๕'],
  ['โรคCOVID-19ระลอก2', 'โรคCOVID-19ระลอก๒'],
  ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
  ['ไม่มีเลข', 'ไม่มีเลข'],
])('%s', (arabic, thai) => {
  expect(thaiDigits(arabic)).toBe(thai)
})

test('Arabic digits come back for Thai ones, and nothing else changes', () => {
  expect(arabicDigits('พ.ศ. ๒๕๖๕ ข้อ 7')).toBe('พ.ศ. 2565 ข้อ 7')
})
