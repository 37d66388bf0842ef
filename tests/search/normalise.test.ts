import { describe, expect, test } from 'vitest'
import { normalise, trace } from '../../src/search/normalise.ts'

describe('normalise gives one spelling to what means the same', () => {
  test.each([
    ['ํ + า is ำ', 'ตํารวจ', 'ตำรวจ'],
    ['with a tone mark between', 'นํ้า', 'น้ำ'],
    ['or after it', 'นำ้', 'น้ำ'],
    ['เ + เ is แ', 'เเม่สาย', 'แม่สาย'],
    ['Thai digits', '๓๖๐ ชั่วโมง', '360 ชั่วโมง'],
    ['full-width letters and digits', 'ＮＲＭ５', 'nrm5'],
    ['capitals', 'Mae Sai', 'mae sai'],
    ['marks in any order', 'กุ่', 'กุ่'],
    ['dotted abbreviations', 'ศ.ป.ค.ม. รบ.1 สนง.พมจ.', 'ศปคม รบ1 สนงพมจ'],
    ['Latin ones', 'U.S.', 'us'],
    ['an abbreviation before a word', 'ศปคม.จังหวัด', 'ศปคมจังหวัด'],
    ['a tone mark before its vowel', 'ท่ีพัก', 'ที่พัก'],
    ['glyph codes of old fonts', 'ล\uf70aาม ท\uf70bี่พัก', 'ล่าม ที่พัก'],
    ['ๅ for า', 'ผู้ชๅย ทํๅงาน ฤๅษี', 'ผู้ชาย ทำงาน ฤๅษี'],
    ['signs without width', 'ผู้\u200bเสีย\u00adหาย', 'ผู้เสียหาย'],
    ['thousands', '1,476 คน', '1476 คน'],
    ['words cut short', 'กรุงเทพฯ', 'กรุงเทพ'],
  ])('%s', (_, typed, expected) => expect(normalise(typed)).toBe(expected))

  test.each(['พ.ศ. ๒๕๖๕', 'พศ.2565', 'พ.ศ.2565', 'ค.ศ. 2022', 'B.E. 2565', '2565', '2022'])(
    'the year %s',
    (year) => expect(normalise(year)).toBe('2565'),
  )

  test.each(['2,022', '2022.5', '12022', '1300'])('but %s is no year', (number) =>
    expect(normalise(number)).toBe(number.replace(',', '')),
  )

  test('keeps ำ whole, and every tone mark', () => {
    expect(normalise('ค่า ค้า คา คำ')).toBe('ค่า ค้า คา คำ')
  })

  test('is done after one time', () => {
    const once = normalise('ตํารวจภูธรภาค ๕ พ.ศ. ๒๕๖๕ ศปคม.จังหวัด เเละ นํ้า')
    expect(normalise(once)).toBe(once)
  })
})

test('trace leads back to the source', () => {
  const source = 'เมื่อ พ.ศ. 2565 นํ้า'
  const { text, origins } = trace(source)
  expect(text).toBe('เมื่อ 2565 น้ำ')
  const start = origins[text.indexOf('2565')] ?? 0
  const end = origins[text.indexOf('2565') + 4] ?? 0
  expect(source.slice(start, end)).toBe('พ.ศ. 2565')
  expect(origins).toHaveLength(text.length + 1)
})
