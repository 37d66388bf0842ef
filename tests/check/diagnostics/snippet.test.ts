import { describe, expect, test } from 'vitest'
import { snippet } from '../../../src/check/diagnostics/print-text.ts'

/** The columns of the carets below the words that were meant. */
function carets(line: string, from: string, length = from.length): [indent: number, length: number] {
  const column = line.indexOf(from) + 1
  const [, , marks = ''] = snippet({ line: 1, column, endLine: 1, endColumn: column + length }, line, ' ')
  const found = /\| ( *)(\^+)$/.exec(marks)
  return [found?.[1]?.length ?? -1, found?.[2]?.length ?? -1]
}

describe('carets stand right below', () => {
  test.each<[string, string, [number, number]]>([
    ['abc x', 'x', [4, 1]],
    ['กขค x', 'x', [4, 1]],
    ['ผู้เสียหาย x', 'x', [8, 1]],
    ['น้ำ x', 'x', [3, 1]],
    ['กำ x', 'x', [3, 1]],
    ['ก่ำ x', 'x', [3, 1]],
    ['ำ x', 'x', [2, 1]],
    ['ที่นี่', 'นี่', [1, 1]],
    ['x น้ำใจ', 'น้ำใจ', [2, 4]],
    ['\t\tx', 'x', [2, 1]],
    ['ก\u200bข x', 'x', [4, 1]],
    ['中文 x', 'x', [5, 1]],
    ['😀 x', 'x', [3, 1]],
    ['👩‍👧 x', 'x', [6, 1]],
    ['e\u0301 x', 'x', [2, 1]],
  ])('%j: %s', (line, word, expected) => {
    expect(carets(line, word)).toEqual(expected)
  })
  test('on a line too long for a terminal, whose part around them is shown', () => {
    const line = `${'ผู้เสียหาย '.repeat(60)}<b>${' ล่าม'.repeat(60)}`
    const [, source = '', marks = ''] = snippet(
      { line: 1, column: 661, endLine: 1, endColumn: 664 },
      line,
      ' ',
    )
    expect(source).toMatch(/^1 \| … .*<b>.* …$/)
    expect(source.length).toBeLessThan(200)
    expect(marks.trimEnd()).toMatch(/\^{3}$/)
    expect(carets(line, '<b>')).toEqual([42, 3])
  })
})

test('a finding over several lines is underlined to the end of its first', () => {
  expect(snippet({ line: 1, column: 2, endLine: 2, endColumn: 1 }, 'กขค\nง', ' ')).toEqual([
    '  |',
    '1 | กขค',
    '  |  ^^',
  ])
})

test('nothing is shown for a whole file, an empty line, or a line that is not there', () => {
  expect(snippet({ line: 1, column: 1, endLine: 1, endColumn: 1 }, 'ก', ' ')).toEqual([])
  expect(snippet({ line: 1, column: 1, endLine: 1, endColumn: 2 }, '', ' ')).toEqual([])
  expect(snippet({ line: 9, column: 1, endLine: 9, endColumn: 2 }, 'ก', ' ')).toEqual([])
})

test('lines end as the parsers see them, and signs that steer a terminal are dots', () => {
  expect(snippet({ line: 3, column: 1, endLine: 3, endColumn: 2 }, 'ก\r\nข\rค\u001b[2J\u202eง', ' ')[1]).toBe(
    '3 | ค·[2J·ง',
  )
})
