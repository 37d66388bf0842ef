import { describe, expect, test } from 'vitest'
import { missingFrontMatter, parseFrontMatter } from '../../../src/check/markup/front-matter.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { randomTexts } from '../../random-texts.ts'

const parse = (yaml: string) => parseFrontMatter(sourceText('th.mdx', `---\n${yaml}\n---\n`))

describe('parseFrontMatter', () => {
  test('reads YAML 1.2: no and yes are words, dates are text', () => {
    expect(parse('a: no\nb: 2026-11-23\nc: 19\nd: 0o17\ne: [x, y]\nf:\n  g: "1"').data).toEqual({
      a: 'no',
      b: '2026-11-23',
      c: 19,
      d: 15,
      e: ['x', 'y'],
      f: { g: '1' },
    })
  })
  test.each(['', '# a remark', '\n\n'])('no facts are an empty form: %j', (yaml) => {
    expect(parse(yaml)).toEqual({ data: {}, diagnostics: [] })
  })
  test('the closing line may end the file, carry spaces, or be the second line', () => {
    for (const text of ['---\na: 1\n---', '---  \na: 1\n--- \t\n', '---\r\na: 1\r\n---\r\n'])
      expect(parseFrontMatter(sourceText('th.mdx', text)).data).toEqual({ a: 1 })
    expect(parseFrontMatter(sourceText('th.mdx', '---\n---\n')).data).toEqual({})
  })
  test('a line of dashes inside the text does not reopen the facts', () => {
    expect(parseFrontMatter(sourceText('th.mdx', '---\na: 1\n---\n\n---\nb: 2\n---\n')).data).toEqual({
      a: 1,
    })
  })
  test('nothing it reads reaches a prototype', () => {
    for (const yaml of [
      '__proto__: { x: 1 }',
      'a: { constructor: { prototype: { x: 1 } } }',
      '"__proto__": 1',
    ])
      expect(parse(yaml).diagnostics.map(({ code }) => code)).toContain('yaml-forbidden')
    expect({}).not.toHaveProperty('x')
  })
  test('whatever the facts are, it answers', () => {
    const parts = [
      'a',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&x ',
      '*x',
      '!t ',
      '|',
      '\t',
      '# ',
      '? ',
      'ก',
      '%',
      ' ',
    ]
    let readable = 0
    for (const yaml of randomTexts(parts, 1000)) {
      const { data, diagnostics } = parse(yaml)
      if (data !== undefined) readable += 1
      expect(data === undefined, yaml).toBe(diagnostics.length > 0)
      for (const { line, column, endLine } of diagnostics)
        expect(line >= 1 && column >= 1 && endLine >= line, yaml).toBe(true)
    }
    expect(readable).toBeGreaterThan(50)
    expect(readable).toBeLessThan(950)
  })
})

test.each([
  '',
  'text',
  '+++\na = 1\n+++\n',
  '\n---\na: 1\n---\n',
  '----\na: 1\n----\n',
  '---\na: 1\n',
  '\ufeff---\na: 1\n---\n',
])('facts that do not begin the file, or never end, are missing: %j', (text) => {
  expect(missingFrontMatter(sourceText('th.mdx', text))?.code).toBe('front-matter-missing')
  expect(parseFrontMatter(sourceText('th.mdx', text)).data).toBeUndefined()
})

test('the body keeps every line of the text where it is', () => {
  expect(sourceText('', '---\na: 1\n---\n\n## ก\n').body).toBe('\n\n\n\n## ก\n')
  expect(sourceText('', '---\r\na: 1\r\n---\r\nข').body).toBe('\r\n\r\n\r\nข')
  expect(sourceText('', 'ข').body).toBe('ข')
})
