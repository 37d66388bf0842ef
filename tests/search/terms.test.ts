import { expect, test } from 'vitest'
import { indexTerms, queryTerms, termKey, withoutMarks } from '../../src/search/terms.ts'

test('Thai becomes pairs of neighbouring graphemes, everything else words', () => {
  expect(indexTerms('ล่าม NRM 2565')).toEqual(['ล่า', 'าม', 'nrm', '2565'])
})

test('pairs do not reach over spaces and punctuation', () => {
  expect(indexTerms('คน ไทย/ลาว')).toEqual(['คน', 'ไท', 'ทย', 'ลา', 'าว'])
})

test('a single letter is its own term', () => {
  expect(indexTerms('ก')).toEqual(['ก'])
})

test('a query asks once for terms that differ in marks alone', () => {
  expect(queryTerms('ค่าค้าคา')).toEqual(['ค่า', 'าค้'])
  expect(withoutMarks('ล่ามคุ้มครอง')).toBe('ลามคมครอง')
})

test('keys of terms know neither spaces nor punctuation', () => {
  expect(termKey('แบบ รบ.1')).toBe(termKey('แบบรบ ๑'))
})
