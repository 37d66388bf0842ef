import { describe, expect, test } from 'vitest'
import { diagnose, fileStart } from '../../../src/check/diagnostics/diagnostic.ts'
import { plainMarkdown, printSummary } from '../../../src/check/diagnostics/print-data.ts'
import { words } from '../../words.ts'

const found = (title: string) =>
  diagnose('title-duplicate', 'practices/a/th.mdx', fileStart, { other: title })
const print = (...diagnostics: ReturnType<typeof found>[]) =>
  printSummary(diagnostics, words, 3, (code) => `https://library.example/contribute/checks/${code}/`)

describe('the summary', () => {
  test('counts in both languages, then a row for each finding', () => {
    const lines = print(found('b')).split('\n')
    expect(lines).toContain('checked 3: 1 errors, 0 warnings')
    expect(lines.find((line) => line.startsWith('| ❌'))).toBe(
      '| ❌ ผิด · error | practices&#47;a&#47;th&#46;mdx:1 | practices&#47;b ใช้ชื่อนี้แล้ว<br>practices&#47;b has this title already<br>[title-duplicate](https://library.example/contribute/checks/title-duplicate/) | ทำให้ชื่อต่างกัน เช่น เติมชื่อจังหวัดหรือปี หากเป็นเรื่องเดียวกันให้รวมกัน<br>tell them apart, by province or year; if they are the same, merge them |',
    )
  })
  test('no table where nothing is wrong', () => {
    expect(print()).not.toContain('|')
  })
  test('a hundred rows at most', () => {
    const text = print(...Array.from({ length: 120 }, () => found('b')))
    expect(text).toContain('and 20 more')
    expect(text.split('\n| ❌').length - 1).toBe(100)
  })
  test('words of a file stay words', () => {
    const hostile = '</td>|[x](https://evil.example) @everyone #1 `a` <img src=x>\n::error::'
    const row = print(found(hostile))
      .split('\n')
      .filter((line) => line.startsWith('| ❌'))
    expect(row).toHaveLength(1)
    expect(row[0]?.split(' | ')).toHaveLength(4)
    for (const sign of ['<img', '](https://evil', '@everyone', '#1 ', '`a`', '::error'])
      expect(row[0]).not.toContain(sign)
    expect(plainMarkdown('a-b')).toBe('a&#45;b')
  })
})
