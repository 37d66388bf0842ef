import { expect, test } from 'vitest'
import { aliasFinder, synonymsOf } from '../../src/search/synonyms.ts'

const groups = [
  ['กรุงเทพมหานคร', 'Bangkok', 'กทม.', 'กรุงเทพฯ'],
  ['กลไกการส่งต่อระดับชาติ', 'National Referral Mechanism', 'NRM'],
]

test('synonyms are found under every spelling of a term', () => {
  expect(synonymsOf('กทม', groups)).toEqual(['กรุงเทพมหานคร', 'bangkok', 'กรุงเทพ'])
  expect(synonymsOf('national  referral-mechanism', groups)).toEqual(['กลไกการส่งต่อระดับชาติ', 'nrm'])
  expect(synonymsOf('เชียงใหม่', groups)).toEqual([])
})

test('a page is also found by synonyms of its words', () => {
  expect(aliasFinder(groups)('ศูนย์ที่กรุงเทพมหานคร').split(' ')).toEqual(['bangkok', 'กท', 'ทม'])
  expect(aliasFinder(groups)('ใช้ NRM').split(' ')).toContain('referral')
})

test('short Latin terms count as whole words only', () => {
  expect(aliasFinder(groups)('unrma')).toBe('')
})

test.each([
  ['the Buddhist year', 'In 2022', '2565'],
  ['Thai digits in Arabic ones', 'พ.ศ. ๒๕๖๕', '2565'],
  ['dotted abbreviations closed up', 'แบบ ร.บ.1', 'รบ'],
])('and by %s', (_, text, token) => expect(aliasFinder([])(text).split(' ')).toContain(token))

test('what the index takes from the text is not said again', () => {
  expect(aliasFinder([])('ล่าม พ.ศ. 2565')).toBe('')
})
