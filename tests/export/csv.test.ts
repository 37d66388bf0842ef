import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecord } from '../../src/export/csv.ts'
import { readCsv } from './read-csv.ts'

test.each([
  '=1+2',
  '+66 2 000 0000',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '=HYPERLINK("https://example.org","ก")',
  '＝1+2',
  '＠SUM(A1)',
  "'+1",
  "''=1",
])('%j cannot be taken for a formula', (words) => {
  expect(readCsv(csvRecord([words]))).toEqual([[`'${words}`]])
})

test.each(['ก=1', "'", 'a-b', ' =1', '', '100', 'ผู้เสียหาย "รายที่ 1", ก'])('%j stays as it is', (words) => {
  expect(readCsv(csvRecord([words, 'ข']))).toEqual([[words, 'ข']])
})

test('records end in CRLF, and cells with commas, quotes or line breaks are quoted', () => {
  expect(csvRecord(['ก', 'a,b', 'a"b', 'a\nb'])).toBe('ก,"a,b","a""b","a\nb"\r\n')
})

test('whatever is written is read back, and no cell begins as a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@\t\r\n",ก]{0,6}$/))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
      const read = readCsv(rows.map(csvRecord).join(''))
      expect(
        read.map((row) => row.map((words) => words.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''))),
      ).toEqual(rows)
      expect(read.flat().filter((words) => /^[=+\-@\t\r\n]/.test(words))).toEqual([])
    }),
  )
})
