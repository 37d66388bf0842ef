import { describe, expect, test } from 'vitest'
import { findInside } from '../../src/search/find.ts'
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

test('numbers match as wholes', () => {
  expect(findInside(read('ปี 2565'), '5')).toEqual([])
  expect(findInside(read('ภาค|5 ใหม่'), 'ภาค 5')).toHaveLength(1)
})

test('other scripts match from the beginning of a word', () => {
  expect(findInside(read('multiple'), 'tip')).toEqual([])
  expect(findInside(read('shelters'), 'shelter')).toEqual([{ start: 0, end: 8 }])
})

test('an abbreviation is found however it is written', () => {
  for (const text of ['แบบ รบ.1', 'แบบ ร.บ. 1', 'แบบ รบ 1'])
    expect(findInside(read(text), 'รบ1')).toHaveLength(1)
})

test('places lead back to the text people read', () => {
  const text = read('เมื่อ พ|.|ศ|. |๒๕๖๕ |มี|น้ำ')
  const [place = { start: 0, end: 0 }] = findInside(text, '2565')
  const { start, end } = inPlain(text, place)
  expect(text.plain.slice(start, end)).toBe('พ.ศ. ๒๕๖๕')
  expect(text.plain).not.toContain('\u200B')
})

test('a section is found in every usual writing, and in no other number', () => {
  for (const text of ['มาตรา 41', 'ม.๔๑', 'section 41', 'มาตรา 6, 41'])
    expect(findInside(read(text), '§41'), text).toHaveLength(1)
  for (const text of ['มาตรา 411', 'มาตรา 41/1', 'ข้อ 41', '41 คน'])
    expect(findInside(read(text), '§41'), text).toEqual([])
})
