import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newShortCode, withShortCode } from '../../../src/check/fix-text.ts'
import { ShortCode } from '../../../src/entry/formats.ts'

test('a code is five signs that nobody takes for one another', () => {
  const codes = Array.from({ length: 1000 }, newShortCode)
  for (const code of codes) expect(ShortCode.safeParse(code).success, code).toBe(true)
  expect(codes.join('')).not.toMatch(/[01ilou]/)
  expect(new Set(codes).size).toBeGreaterThan(990)
})

test('a published entry gets a code once; a draft and the text below the facts are left alone', () => {
  const facts = (lines: string) => `---\nkind: lesson\n${lines}\ntitle: ก\n---\n\nstatus: published\n`
  for (const status of ['published', 'withdrawn', '"published"']) {
    const given = withShortCode(facts(`status: ${status}`))
    expect(given).toMatch(
      /^---\nkind: lesson\nstatus: .*\ncode: \w{5}\ntitle: ก\n---\n\nstatus: published\n$/,
    )
    expect(withShortCode(given)).toBe(given)
  }
  expect(withShortCode(facts('status: published\ncode:'))).toMatch(/\ncode: \w{5}\n/)
  expect(withShortCode(facts('status: draft'))).toBe(facts('status: draft'))
})

test('no text is spoiled', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(withShortCode(text).replace(/^code: .*\n/m, '')).toBe(text.replace(/^code: .*\n/m, ''))
    }),
  )
})

test('every published entry has a code', () => {
  const folders = readdirSync('practices').filter((name) => !name.startsWith('_'))
  const without = folders.filter((name) => {
    const text = readFileSync(`practices/${name}/th.mdx`, 'utf8')
    return withShortCode(text) !== text
  })
  expect(without, 'run npm run check -- --fix').toEqual([])
})
