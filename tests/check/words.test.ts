import { describe, expect, test } from 'vitest'
import { codes } from '../../src/check/codes.ts'
import { parseCheckWords } from '../../src/check/words.ts'
import { readSources } from '../sources.ts'
import { words } from '../words.ts'

const thai = /[\u0e00-\u0e7f]/
const checks = Object.entries(words.checks)
const sentences = { ...words.phrases, ...words.commands }

test('there are checks, phrases and what commands print', () => {
  expect(checks.map(([code]) => code)).toEqual(codes)
  expect(checks.length).toBeGreaterThan(80)
  expect(Object.keys(sentences).length).toBeGreaterThan(200)
})

describe.each(checks)('%s', (code, { title, message, help, why, example }) => {
  test('is a name that can be an address', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  test('has no holes on its help page', () => {
    expect(title.th + why.th).not.toMatch(/\{\w+/)
  })
  test('speaks Thai to Thai readers, and only English to others', () => {
    for (const { th, en } of [title, message, why]) {
      expect(th).toMatch(thai)
      expect(en).not.toMatch(thai)
    }
    expect(help.en).not.toMatch(thai)
  })
  test('ends without a full stop where it is one line, and has no double spaces', () => {
    for (const { en } of [title, message, help]) expect(en).not.toMatch(/\.$/)
    for (const { th, en } of [title, message, help, why]) expect(th + en).not.toMatch(/ {2}|^ | $|\n/)
    expect(why.en).toMatch(/\.$/)
  })
  test('an example shows something wrong and something else that is right', () => {
    if (example) expect(example.wrong).not.toBe(example.right)
  })
})

test('no two checks have the same title', () => {
  for (const locale of ['th', 'en'] as const)
    expect(new Set(checks.map(([, { title }]) => title[locale])).size).toBe(checks.length)
})

test('every phrase is named by the program', () => {
  const program = [...readSources().values()].join('\n')
  const unused = Object.keys(sentences).filter(
    (key) => !program.includes(`'${key}'`) && !program.includes(`\`${key.split('.')[0]}.\${`),
  )
  expect(unused).toEqual([])
})

describe('words that are not whole stop the build, and the error names the place', () => {
  const { checks: pages, phrases, commands } = words
  const groups = (flat: Record<string, unknown>) => {
    const nested: Record<string, Record<string, unknown>> = {}
    for (const [key, sentence] of Object.entries(flat)) {
      const [group = '', name = ''] = key.split('.')
      nested[group] = { ...nested[group], [name]: sentence }
    }
    return nested
  }
  const parse = (changed: { pages?: unknown; phrases?: unknown }) =>
    parseCheckWords(changed.pages ?? pages, changed.phrases ?? groups(phrases), groups(commands))
  const { 'code-block': block, ...others } = pages
  test('whole ones are taken', () => {
    expect(parse({})).toEqual(words)
  })
  test.each<[string, { pages?: unknown; phrases?: unknown }, RegExp]>([
    ['a check without a page', { pages: others }, /code-block/],
    ['a page without a check', { pages: { ...pages, 'no-such-check': block } }, /no-such-check/],
    [
      'a sentence in one language',
      { pages: { ...others, 'code-block': { ...block, title: { th: 'ก' } } } },
      /checks\["code-block"\]\.title\.en/,
    ],
    [
      'a hole in one language',
      { pages: { ...others, 'code-block': { ...block, message: { th: 'ก {problem}', en: 'a' } } } },
      /other holes[\s\S]*checks\["code-block"\]\.message/,
    ],
    ['a phrase that is missing', { phrases: { ...groups(phrases), pdf: {} } }, /pdf\.locked/],
    [
      'a phrase that nothing names',
      { phrases: { ...groups(phrases), more: { x: { th: 'ก', en: 'a' } } } },
      /more\.x/,
    ],
  ])('%s', (_, changed, told) => {
    expect(() => parse(changed)).toThrow(told)
  })
})
