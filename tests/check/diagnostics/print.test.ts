import { expect, test } from 'vitest'
import { diagnose, fileStart } from '../../../src/check/diagnostics/diagnostic.ts'
import { printGithub, printJson } from '../../../src/check/diagnostics/print-data.ts'
import { printText } from '../../../src/check/diagnostics/print-text.ts'
import { words } from '../../words.ts'

const url = (code: string) => `https://example.org/${code}/`
const place = { line: 10, column: 8, endLine: 10, endColumn: 11 }
const finding = diagnose('title-duplicate', 'practices/a,b:c%/th.mdx', place, { other: 'x' })

test('text: the help page stands once for each code', () => {
  const text = printText(
    [finding, finding, diagnose('file-missing', 'practices/x', fileStart)],
    words,
    () => '',
    url,
  )
  expect(text.match(/https:\/\/example\.org\/title-duplicate\//g)).toHaveLength(1)
  expect(text.match(/https:\/\/example\.org\/file-missing\//g)).toHaveLength(1)
  expect(printText([], words, () => '', url)).toBe('')
})

test('text: the gutter is as wide as the line number', () => {
  expect(printText([finding], words, () => `${'\n'.repeat(9)}title: น้ำ`, url)).toBe(
    [
      'ผิด error[title-duplicate]: practices/x ใช้ชื่อนี้แล้ว',
      '     practices/x has this title already',
      '  --> practices/a,b:c%/th.mdx:10:8',
      '   |',
      '10 | title: น้ำ',
      '   |        ^^',
      '   = แก้: ทำให้ชื่อต่างกัน เช่น เติมชื่อจังหวัดหรือปี หากเป็นเรื่องเดียวกันให้รวมกัน',
      '   = fix: tell them apart, by province or year; if they are the same, merge them',
      '   = https://example.org/title-duplicate/',
      '',
      '',
    ].join('\n'),
  )
})

test('github: a file name or a message cannot end the command or begin another', () => {
  const [line, rest] = printGithub([finding], words).split('\n')
  expect(line).toMatch(
    /^::error file=practices\/a%2Cb%3Ac%25\/th\.mdx,line=10,endLine=10,col=8,endColumn=11,title=title-duplicate::/,
  )
  expect(line).toContain('%0A')
  expect(rest).toBe('')
})

test('json: counts errors and warnings, and gives each finding its page', () => {
  const warning = { ...finding, severity: 'warning' as const }
  const report: unknown = JSON.parse(printJson([finding, warning], words, 7, url))
  expect(report).toMatchObject({
    checked: 7,
    errors: 1,
    warnings: 1,
    diagnostics: [{ url: url('title-duplicate') }, { severity: 'warning' }],
  })
})
