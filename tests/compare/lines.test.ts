import { expect, test } from 'vitest'
import { linesOf } from '../../src/lib/compare/lines.ts'

const shown = (html: string) =>
  linesOf(html).map(({ kind, number, text }) => `${kind}${number ?? ''} ${text}`)

test.each([
  ['<p>a</p><p>b</p>', ['text a', 'text b']],
  ['<p>3 &#x3C; 5 &#x26; more</p>', ['text 3 < 5 & more']],
  ['<p>a<sup class="cite"><a href="#source-X">1</a></sup> b</p>', ['text a b']],
  ['<p>a <a href="/x/?a>b">link</a> c</p>', ['text a link c']],
  ['<ol>\n<li>a</li>\n<li>b</li>\n</ol><p>c</p>', ['step1 a', 'step2 b', 'text c']],
  ['<ul><li>a</li></ul><ol><li>b</li></ol>', ['item a', 'step1 b']],
  ['<ol><li>a<ul><li>x</li></ul></li><li>b</li></ol>', ['step1 a', 'item x', 'step2 b']],
  ['<ol><li><p>a</p><p>more</p></li><li><p>b</p></li></ol>', ['step1 a', 'text more', 'step2 b']],
  ['<div class="table"><table><tr><td>a</td><td>b</td></tr></table></div>', ['text a · b']],
  ['', []],
])('%s', (html, expected) => {
  expect(shown(html)).toEqual(expected)
})
