import { expect, test } from 'vitest'
import type { Piece } from '../../src/search/excerpt.ts'
import { bestExcerpt, marked } from '../../src/search/excerpt-of.ts'
import { cut } from './small-index.ts'

const units = (...words: string[]) =>
  words.map((token) => ({ typed: token, leads: [], share: 1, forms: [{ token, factor: 1 }] }))
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('marks what was asked for, without word marks', () => {
  expect(show(marked(cut('อบรม|ล่าม'), units('ล่าม')))).toBe('อบรม[ล่าม]')
})

test('marks the spelling of the page', () => {
  expect(show(marked(cut('ตั้ง|เมื่อ พ|.|ศ|. |๒๕๖๕ |แล้ว'), units('2565')))).toBe('ตั้งเมื่อ [พ.ศ. ๒๕๖๕] แล้ว')
  expect(show(marked('ตามมาตรา ๔๑ แล้ว', units('§41')))).toBe('ตาม[มาตรา ๔๑] แล้ว')
})

test('the sentence that has more of the query comes in the place of the result line', () => {
  const lines = [cut('อื่น'), cut('ล่าม|พม่า|มา|ที่|ด่าน')]
  expect(show(bestExcerpt(cut('จัด|ล่าม'), lines, units('ล่าม', 'พม่า')))).toBe('[ล่าม][พม่า]มาที่ด่าน')
  expect(show(bestExcerpt(cut('จัด|ล่าม'), lines, units('ล่าม')))).toBe('จัด[ล่าม]')
})

test('cuts long texts at words, around what was found', () => {
  const filler = cut('คำ|อื่น|'.repeat(60))
  const excerpt = show(bestExcerpt('', [`${filler}${cut('ล่าม|')}${filler}`], units('ล่าม')))
  expect(excerpt).toMatch(/^… (คำ|อื่น)/)
  expect(excerpt).toMatch(/(คำ|อื่น) …$/)
  expect(excerpt).toContain('[ล่าม]')
  expect(excerpt.length).toBeLessThan(200)
})
