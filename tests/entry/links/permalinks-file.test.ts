import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extendLedger, lostLinks, readLedger } from '../../../src/entry/permalinks.ts'

const text = '# a remark\n/a/\n/a/#results\n'

test('remarks are no addresses, fragments are', () => {
  expect(readLedger(text)).toEqual(['/a/', '/a/#results'])
})

test('line ends of Windows are none of an address', () => {
  const windows = readFileSync('tests/entry/links/permalinks-crlf.txt', 'utf8')
  expect(windows).toContain('\r\n')
  expect(readLedger(windows)).toEqual(['/', '/about/', '/p/22bp4/'])
  expect(extendLedger(windows, new Set(['/', '/about/', '/p/22bp4/']))).toBe(windows)
})

test('what no page answers is named', () => {
  expect(lostLinks(readLedger(text), new Set(['/a/', '/b/']))).toEqual(['/a/#results'])
})

test('what is new comes at the end, in order; what stands there is never touched', () => {
  const extended = extendLedger(text, new Set(['/c/', '/a/', '/b/']))
  expect(extended).toBe(`${text}/b/\n/c/\n`)
  expect(extendLedger(extended, new Set(['/b/']))).toBe(extended)
})

test('an empty ledger begins with what it is for', () => {
  expect(extendLedger('', new Set(['/']))).toMatch(/^# .*\n# .*\n\/\n$/)
})
