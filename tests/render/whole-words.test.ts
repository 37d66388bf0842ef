import { describe, expect, test } from 'vitest'
import { wholeWords } from '../../src/render/whole-words.ts'

/** The dictionary of browsers knows neither of them, and would break inside both. */
const held = wholeWords({ own: ['ปาดังเบซาร์', 'ล่ามประจำด่าน'], others: ['คัดแยก'] })
const plain = (html: string) => html.replaceAll(/<\/?t-w>/g, '')

test.each([
  ['ต่อมาระบุผู้เสีย', 'ระบุ'],
  ['จึงมีนโยบายให้', 'นโยบาย'],
  ['กลับจากแหล่งสแกมเมอร์ใน', 'แหล่ง'],
  ['ได้รับผลกระทบ', 'กระทบ'],
  ['การเตรียมตัว', 'เตรียม'],
])('a word that the dictionary cuts across is held: %s', (run, word) => {
  const text = wholeWords({ own: ['สแกมเมอร์'], others: ['ระบุ', 'นโยบาย', 'แหล่ง', 'กระทบ', 'เตรียม'] })(
    `<p>${run}</p>`,
  )
  expect(text).toContain(`<t-w>${word}</t-w>`)
  expect(plain(text)).toBe(`<p>${run}</p>`)
})

describe('Thai words in a page', () => {
  test('a name that a browser would break gets an element that does not wrap', () => {
    expect(held('<p>ด่านปาดังเบซาร์จังหวัดสงขลา</p>')).toContain('<t-w>ปาดังเบซาร์</t-w>')
  })

  test('nothing is added to what is read, in words that are known or not', () => {
    for (const html of ['<p>ด่านปาดังเบซาร์</p>', '<p>คัดแยกที่ปาดังเบซาร์แล้วส่งต่อ</p>', '<b>ผู้</b>เสียหาย', ''])
      expect(plain(held(html))).toBe(html)
  })

  test('what is no text of the page stays as it is', () => {
    for (const html of [
      '<script>"ปาดังเบซาร์"</script>',
      '<style>/* ปาดังเบซาร์ */</style>',
      '<title>ปาดังเบซาร์</title>',
      '<textarea>ปาดังเบซาร์</textarea>',
      '<option>ปาดังเบซาร์</option>',
      '<svg><text>ปาดังเบซาร์</text></svg>',
      '<!-- ปาดังเบซาร์ -->',
      '<a title="ปาดังเบซาร์ > ปาดังเบซาร์" href="/">x</a>',
    ])
      expect(held(html)).toBe(html)
  })

  test('no element begins or ends inside a letter and its marks', () => {
    const parts = held('<p>ด่านปาดังเบซาร์คัดแยกผู้เสียหายโดยล่ามประจำด่าน</p>').split(/<\/?t-w>/)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44]$/)
  })
})
