import { describe, expect, test } from 'vitest'
import { findInside, findWhole } from '../../src/search/find.ts'
import { inPlain, readLiteralText } from '../../src/search/literal-text.ts'

/** Word marks are written as `|` here. */
function read(marked: string) {
  return readLiteralText(marked.replaceAll('|', '\u200B'))
}

describe('marks decide meaning', () => {
  test.each([
    ['ลาม', 'ล่าม|แปล|ภาษา'],
    ['ตรง', 'จังหวัด|ตรัง'],
    ['คา', 'ค่า|สินไหม'],
    ['ค้า', 'ค่า|สินไหม'],
    ['ตา', 'เตา|ไฟ'],
    ['กน', 'กนั้น'],
    ['น', 'นำ'],
  ])('%s is not in %s', (word, text) => expect(findInside(read(text), word)).toEqual([]))
})

test('a word counts as whole where words of the text begin and end', () => {
  expect(findWhole(read('ใช้|ล่าม|แปล'), 'ล่าม')).toHaveLength(1)
  expect(findWhole(read('ผู้|เสีย|หาย'), 'ผู้เสียหาย')).toHaveLength(1)
  expect(findWhole(read('อิสลาม'), 'ลาม')).toEqual([])
  expect(findInside(read('อิสลาม'), 'ลาม')).toHaveLength(1)
})

test('numbers match as wholes', () => {
  expect(findInside(read('ปี 2565'), '5')).toEqual([])
  expect(findInside(read('ภาค|5 ใหม่'), 'ภาค 5')).toHaveLength(1)
})

test('other scripts match from the beginning of a word', () => {
  expect(findInside(read('multiple'), 'tip')).toEqual([])
  expect(findInside(read('shelters'), 'shelter')).toHaveLength(1)
})

test('an abbreviation is found however it is written', () => {
  for (const text of ['แบบ รบ.1', 'แบบ ร.บ. 1', 'แบบ รบ 1'])
    expect(findInside(read(text), 'รบ1')).toHaveLength(1)
})

test('places lead back to the text people read', () => {
  const text = read('เมื่อ พ|.|ศ|. |๒๕๖๕ |มี|น้ำ')
  const [place = { start: 0, end: 0 }] = findWhole(text, '2565')
  const { start, end } = inPlain(text, place)
  expect(text.plain.slice(start, end)).toBe('พ.ศ. ๒๕๖๕')
  expect(text.plain).not.toContain('\u200B')
})

test('the full stops that the index adds are no text, those of abbreviations are', () => {
  const text = read(
    'ช่วย |70 |คน|. |ศูนย์|. |ศป|คม|. |จังหวัด|. |แบบ |NRM|. |พ|.|ศ|. |2565|. |ถึง|พ|.|ศ|. |2566 |จบ|แล้ว|.',
  )
  expect(text.plain).toBe('ช่วย 70 คน ศูนย์ ศปคม. จังหวัด แบบ NRM พ.ศ. 2565 ถึงพ.ศ. 2566 จบแล้ว')
})
