import { describe, expect, test } from 'vitest'
import { findCharacters, findEscaped } from '../../../src/check/markup/characters.ts'
import { sourceText } from '../../../src/entry/source-text.ts'

const found = (text: string) =>
  findCharacters(sourceText('th.mdx', text)).map(({ code, line, column }) => `${code} ${line}:${column}`)
const range = { line: 1, column: 1, endLine: 1, endColumn: 2 }

describe('what honest texts hold', () => {
  test.each([
    'น้ำ ที่ กั๊ก พันธุ์ ฤๅษี ฯลฯ ๆ ๒๕๖๕ “คุ้มครอง” – — … ฿ • ₂ é',
    'a\tb\r\nc\u00a0d',
    'ตำรวจ\u200bน้ำ\u200bเที่ยว',
    'เด็ก 😀 ☎ ✓',
    'မြန်မာ လျှောက် ကျွန်ုပ်တို့ ລາວ ខ្មែរ 中文',
    'َُ عربي',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('signs that nobody sees', () => {
  test.each([
    '\u0000',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u009f',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u180e',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2060',
    '\u2063',
    '\u2066',
    '\u2069',
    '\u2800',
    '\u3164',
    '\ud800',
    '\ue000',
    '\uf70a',
    '\ufdd0',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufff9',
    '\ufffd',
    '\ufffe',
    '\u{1d173}',
    '\u{1fffe}',
    '\u{e0001}',
    '\u{e0041}',
    '\u{e0100}',
    '\u{f0000}',
    '\u{10ffff}',
  ])('%j', (sign) => {
    expect(found(`ก\nขข${sign}ค`)).toEqual(['character-unusable 2:3'])
  })
  test.each([
    'ก\u200b',
    '\u200bก',
    'ก\u200b ก',
    'a\u200bb',
    'ก\u200b\u200bข',
    '๑\u200b๒',
    'ก\u200b่',
    'ก\u200ba',
  ])('a zero-width space between anything but Thai letters: %j', (text) => {
    expect(found(text)).toHaveLength(1)
  })
})

test('marks piled up, or typed twice', () => {
  expect(found('ที่่')).toEqual(['marks-stacked 1:3'])
  expect(found(`a${'\u0301\u0302'.repeat(2)}`)).toEqual(['marks-stacked 1:2'])
  expect(found(`ก${'่้'.repeat(10_000)}`)).toEqual(['marks-stacked 1:2'])
})

test('letters in another than their standard form, at the first of them', () => {
  expect(found('ก่ กุ่ง กุ่ง')).toEqual(['text-not-nfc 1:10'])
  expect(found('cafe\u0301')).toEqual(['text-not-nfc 1:4'])
  expect(found('\u212b')).toEqual(['text-not-nfc 1:1'])
})

test('letters typed in pieces, or before their tone mark', () => {
  expect(found('ก เเม่')).toEqual(['letter-split 1:3'])
  expect(found('น\u0e4d\u0e32')).toEqual(['letter-split 1:2'])
  expect(found('น\u0e49\u0e4d\u0e32')).toEqual(['letter-split 1:3'])
  expect(found('น\u0e33\u0e49')).toEqual(['letter-split 1:2'])
  expect(found('ท\u0e48\u0e35พัก')).toEqual(['letter-split 1:2'])
  expect(found('ผู้ช\u0e45ย ฤ\u0e45ษี')).toEqual(['letter-split 1:5'])
  expect(found('เ เ แ น้ำ ทำงาน')).toEqual([])
})

test('one finding a line', () => {
  expect(found('\u200d\u200d\n\u200d')).toHaveLength(2)
})

test('what comes out of an escape is told only where the text itself does not show it', () => {
  const escaped = (source: string, value: string) => findEscaped('th.mdx', range, source, [value]).length
  expect(escaped('&shy;', '\u00ad')).toBe(1)
  expect(escaped('\u00ad', '\u00ad')).toBe(0)
  expect(escaped('ก\nข', 'ก\nข')).toBe(0)
})
