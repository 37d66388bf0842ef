import { describe, expect, test } from 'vitest'
import { findForbidden } from '../../../src/check/markup/allow.ts'
import { tooComplex } from '../../../src/check/markup/limits.ts'
import { parseBody } from '../../../src/check/markup/parse.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { randomTexts } from '../../random-texts.ts'

const types = (body: string) => parseBody({ file: 'th.mdx', body }).tree?.children.map(({ type }) => type)
const problem = (body: string) => parseBody({ file: 'th.mdx', body }).diagnostics[0]

describe('boxes', () => {
  test('one on a single line becomes a block, as one on several lines is', () => {
    expect(types('<Callout type="note">ก</Callout>')).toEqual(['mdxJsxFlowElement'])
    expect(types('<Callout type="note">\nก\n</Callout>')).toEqual(['mdxJsxFlowElement'])
    expect(types('<Callout type="note">ก</Callout>\n<Callout type="note">ข</Callout>')).toEqual([
      'mdxJsxFlowElement',
      'mdxJsxFlowElement',
    ])
  })
  test('beside other words it stays where it is', () => {
    expect(types('ก <Callout type="note">ข</Callout>')).toEqual(['paragraph'])
    expect(types('<Term id="nrm">ก</Term>')).toEqual(['paragraph'])
  })
})

test('a syntax error is told at the sign that caused it', () => {
  const at = (body: string) => [problem(body)?.code, problem(body)?.line, problem(body)?.column]
  expect(at('ก\n\nอายุ <15')).toEqual(['mdx-syntax', 3, 6])
  expect(at('ก\r\n\r\nข {ค')).toEqual(['mdx-syntax', 3, 3])
  expect(at('ก {ข {ค} ง')).toEqual(['mdx-syntax', 1, 3])
  expect(at('ก <Term id={ข {ค} ง')).toEqual(['mdx-syntax', 1, 12])
  expect(at('<Callout type="note">\n\n- <Term id="a">ก\n\n</Callout>')).toEqual(['mdx-syntax', 3, 3])
  expect(['mdx-syntax', 'component-unknown']).toContain(problem('ก\n\n[<b>ข](/a)')?.code)
  expect(problem('ก\n\n[<b>ข](/a)')?.line).toBe(3)
  expect(at('<ชื่อ>')).toEqual(['component-unknown', 1, 1])
})

test('whatever the text is, it answers, and names a place inside it', () => {
  const signs = [
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '"',
    '=',
    '`',
    '> ',
    '- ',
    '[',
    '](',
    ')',
    '|',
    '*',
    '<!--',
    '@',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
  ]
  const words = ['ก', 'a', 'Term', 'Callout', ' id="x"', 'import ', 'export ']
  let places = 0
  for (const body of randomTexts([...signs, ...words], 2000)) {
    const { tree, diagnostics } = parseBody({ file: 'th.mdx', body })
    const lines = body.split(/\r\n|\n|\r/)
    for (const { line, column } of tree ? findForbidden({ file: 'th.mdx', body }, tree) : diagnostics) {
      places += 1
      expect(line, body).toBeLessThanOrEqual(lines.length)
      expect(column, body).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
    }
  }
  expect(places).toBeGreaterThan(1000)
})

describe('limits', () => {
  test.each([
    ['> '.repeat(13), 'quotes'],
    ['- '.repeat(13), 'lists'],
    ['1. > '.repeat(7), 'both'],
    ['['.repeat(1001), 'signs on one line'],
    ['*\n'.repeat(1001), 'signs on many lines'],
    ['\n'.repeat(2000), 'lines'],
  ])('refuses too many: %#', (text) => {
    expect(tooComplex(sourceText('th.mdx', text))?.code).toBe('text-too-complex')
  })
  test.each([
    `${'| a '.repeat(39)}|\n${'| - '.repeat(39)}|`,
    '- a\n    - b\n        - c\n            - d\n                1. e',
    '- a\n'.repeat(1900),
    '> '.repeat(12),
    '['.repeat(1000),
    '\n'.repeat(1999),
    '- - -',
    '---------------',
  ])('accepts what honest text may hold %#', (text) => {
    expect(tooComplex(sourceText('th.mdx', text))).toBeUndefined()
  })
})
