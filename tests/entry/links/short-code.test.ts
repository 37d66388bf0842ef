import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withShortCode } from '../../../src/check/fix-text.ts'
import { ShortCode } from '../../../src/entry/formats.ts'
import { codeMeantBy, looksLikeNumber, newShortCode } from '../../../src/entry/short-code.ts'

test('a code is five signs that nobody takes for one another', () => {
  const codes = Array.from({ length: 1000 }, newShortCode)
  for (const code of codes) expect(ShortCode.safeParse(code).success, code).toBe(true)
  expect(codes.join('')).not.toMatch(/[01ilou]/)
  expect(new Set(codes).size).toBeGreaterThan(990)
  expect(codes.filter(looksLikeNumber)).toEqual([])
})

test.each(['23456', '2e345', '23e45', '2mar5', 'mar23', 'a2345', '4h567', '234ab'])(
  '%s reads as a number, a day or a piece of one',
  (code) => {
    expect(looksLikeNumber(code)).toBe(true)
  },
)
test.each(['hn45e', 'abcde', 'e2b3c', 'm4r22'])('%s does not', (code) => {
  expect(looksLikeNumber(code)).toBe(false)
})

test('whatever stands behind the status is text', () => {
  const given = withShortCode("---\nstatus: published # $& $' $1\n---\n")
  expect(given).toMatch(/^---\nstatus: published # \$& \$' \$1\ncode: \w{5}\n---\n$/)
  for (const kept of [
    '{status: published}',
    'a: |\n status: published',
    'status: published\nb: "',
    'status: published\ncode: "hn45e"',
  ])
    expect(withShortCode(`---\n${kept}\n---\n`)).toBe(`---\n${kept}\n---\n`)
  expect(withShortCode('---\nstatus: published\ncode: ""\n---\n')).toMatch(/\ncode: \w{5}\n---\n$/)
  const nested = `---\nstatus: published\na: ${'['.repeat(50_000)}\n---\n`
  expect(withShortCode(nested)).toBe(nested)
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

test.each([
  ['p/abcde/', 'abcde'],
  ['P/ABCDE', 'abcde'],
  ['p/abcde).', 'abcde'],
  ['p/abcde/”', 'abcde'],
  ['p/abcdef/', undefined],
  ['p/ab0de/', undefined],
  ['p/abcde/x', undefined],
  ['practices/abcde/', undefined],
])('a short link typed as %s means %s', (typed, code) => {
  expect(codeMeantBy(typed)).toBe(code)
})
