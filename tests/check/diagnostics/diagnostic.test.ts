import { expect, test } from 'vitest'
import { byPlace, diagnose, fileStart, rangeOf } from '../../../src/check/diagnostics/diagnostic.ts'
import { sentencesOf } from '../../../src/check/say.ts'
import { messageOf, thai } from '../../words.ts'

test('words fill the holes, in each language its own', () => {
  const finding = diagnose('image-unusable', 'th.mdx', fileStart, { reason: { th: 'ก', en: 'a' } })
  expect(sentencesOf(finding, thai).message).toBe('ใช้รูปภาพนี้ไม่ได้: ก')
  expect(messageOf(finding)).toBe('this image cannot be used: a')
})

test('words from a file cannot break the line, steer a terminal, or fill the screen', () => {
  const finding = diagnose('folder-name', 'x', fileStart, {
    name: '\u001b[31m\n::error::\u202e$&{name}',
    example: 'x',
  })
  expect(messageOf(finding)).toBe('the folder name " [31m ::error:: $&{name}" cannot be an address')
  const long = diagnose('folder-name', 'x', fileStart, { name: '😀'.repeat(5000), example: 'x' })
  expect([...messageOf(long)].length).toBeLessThan(300)
  expect(messageOf(long).isWellFormed()).toBe(true)
})

test('order of reading: file, line, column, code', () => {
  const at = (
    file: string,
    line: number,
    column: number,
    code: 'link-unsafe' | 'field-type' = 'link-unsafe',
  ) => diagnose(code, file, { line, column, endLine: line, endColumn: column })
  const sorted = [at('a', 1, 2), at('a', 2, 1, 'field-type'), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)]
  expect([...sorted].reverse().sort(byPlace)).toEqual(sorted)
})

test('a node that no text made stands at the start of the file', () => {
  expect(rangeOf({})).toEqual(fileStart)
})
