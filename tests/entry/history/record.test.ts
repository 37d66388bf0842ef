import { expect, test } from 'vitest'
import { extendRecord, readRecord, withoutStates } from '../../../src/entry/history/record.ts'

const old = { code: 'ab2cd', hash: 'abcdefgh', day: '2026-02-01' }
const text = '# a remark\n2026-02-01 ab2cd abcdefgh\n'

test('remarks are passed over', () => {
  expect(readRecord(text)).toEqual([old])
})

test('line ends of Windows are passed over', () => {
  const windows = text.replaceAll('\n', '\r\n')
  expect(readRecord(windows)).toEqual([old])
  expect(extendRecord(windows, [old])).toBe(windows)
})

test('what is new comes at the end, by day and else in the order given; what stands there is never touched', () => {
  const fresh = [
    { code: 'zz222', hash: 'pppppppp', day: '2026-03-01' },
    { code: 'zz222', hash: 'aaaaaaaa', day: '2026-03-01' },
    { code: 'ab2cd', hash: 'bbbbbbbb', day: '2026-01-01' },
  ]
  const extended = extendRecord(text, [old, ...fresh])
  expect(extended).toBe(
    `${text}2026-01-01 ab2cd bbbbbbbb\n2026-03-01 zz222 pppppppp\n2026-03-01 zz222 aaaaaaaa\n`,
  )
  expect(extendRecord(extended, [...fresh, old])).toBe(extended)
})

test('the same version is recorded once, also where it gets another day', () => {
  expect(extendRecord(text, [{ ...old, day: '2026-05-05' }])).toBe(text)
})

test('an empty record begins with what it is for', () => {
  expect(extendRecord('', [old])).toMatch(/^# .*\n# .*\n# .*\n2026-02-01 ab2cd abcdefgh\n$/)
})

test('a state that was built and never committed goes, and nothing else', () => {
  const passing = { code: 'ab2cd', hash: 'bbbbbbbb', day: '2026-03-01' }
  expect(withoutStates(extendRecord(text, [passing]), [passing])).toBe(text)
})
