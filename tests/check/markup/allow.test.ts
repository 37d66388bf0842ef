import { describe, expect, test } from 'vitest'
import { findForbidden } from '../../../src/check/markup/allow.ts'
import { components } from '../../../src/check/markup/elements.ts'
import { findMentions, parseBody } from '../../../src/check/markup/parse.ts'

const codes = (body: string) => {
  const { tree, diagnostics } = parseBody({ file: 'th.mdx', body })
  return (tree ? findForbidden({ file: 'th.mdx', body }, tree) : diagnostics).map(
    ({ code, column }) => `${code}:${column}`,
  )
}

describe('what entries may hold', () => {
  test.each([
    'ก **ข** *ค* ~~ง~~ `จ`',
    'ก  \nข',
    '- ก\n- [x] ข',
    '1. ก',
    '| ก |\n| - |\n| ข |',
    '> ก',
    '***',
    '```js\n{1} <script> import x\n```',
    'ก[^1]\n\n[^1]: ข',
    '[ก](https://example.org) [ข][ค]\n\n[ค]: /practices/',
    '![ก](./a.jpg)',
    'a \\< b \\{c\\} & < 5',
  ])('%j', (body) => {
    expect(codes(body)).toEqual([])
  })
  test.each(Object.values(components).map(({ usage }) => usage))(
    '%s, as its own message shows it',
    (usage) => {
      expect(codes(usage)).toEqual([])
    },
  )
})

describe('what they may not', () => {
  test.each([
    ['<Term id="a" id="b">ก</Term>', 'component-attribute:14'],
    ['<Term id="">ก</Term>', 'component-attribute:7'],
    ['<Term id={`a`}>ก</Term>', 'component-attribute:7'],
    ['<Term {...{}}>ก</Term>', 'component-attribute:7'],
    ['<Term set:html="x" id="a">ก</Term>', 'component-attribute:7'],
    ['<Term constructor="x" id="a">ก</Term>', 'component-attribute:7'],
    ['<Term id="a">**  **</Term>', undefined],
    ['<Term id="a"> </Term>', 'component-content:1'],
    ['<Callout type="note"></Callout>', 'component-content:1'],
    ['<>ก</>', 'component-unknown:1'],
    ['<toString>ก</toString>', 'component-unknown:1'],
    ['<svg:script>ก</svg:script>', 'component-unknown:1'],
    ['ก <Term id="a">{1}</Term>', 'mdx-program:16'],
    ['[{1}](/a)', 'mdx-program:2'],
    ['    {1}', 'mdx-program:5'],
  ])('%s', (body, code) => {
    expect(codes(body)[0]).toBe(code)
  })
})

test('mentions are read by name, and stand where the reference stands', () => {
  const { tree } = parseBody({
    file: 'th.mdx',
    body: 'ก<Cite x="1" source="A" /> <Term id="b">ข</Term> [ค](/d) ![จ](./e.jpg) <Cite source={1} />',
  })
  const found = tree
    ? findMentions(tree).map(({ kind, value, range, alt }) => [kind, value, range.column, alt])
    : []
  expect(found).toEqual([
    ['source', 'A', 14, undefined],
    ['term', 'b', 34, undefined],
    ['link', '/d', 50, undefined],
    ['image', './e.jpg', 58, 'จ'],
  ])
})
