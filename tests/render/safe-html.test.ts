import type { ElementContent, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { onlyAllowed } from '../../src/render/safe-tree.ts'

/** What becomes of an element that no check has seen. */
const html = (tagName: string, properties: Properties = {}, children: ElementContent[] = []) =>
  toHtml(onlyAllowed({ type: 'root', children: [{ type: 'element', tagName, properties, children }] }))
const words: ElementContent[] = [{ type: 'text', value: 'ก' }]

test.each(['script', 'style'])('what stands in a <%s> goes with it', (tagName) => {
  expect(html(tagName, {}, words)).toBe('')
})

test.each([
  ...[
    'iframe',
    'object',
    'embed',
    'form',
    'button',
    'svg',
    'math',
    'template',
    'link',
    'meta',
    'base',
    'video',
  ],
  ...[
    'textarea',
    'title',
    'noscript',
    'xmp',
    'plaintext',
    'h1',
    'span',
    'SCRIPT',
    'x-a',
    'svg:script',
    '*',
    '',
  ],
])('a <%s> leaves its words at most', (tagName) => {
  expect(html(tagName, { src: 'https://evil.example', onload: 'x' }, words)).toBe('ก')
})

describe('attributes', () => {
  const names = [
    'onclick',
    'onClick',
    'style',
    'srcDoc',
    'srcSet',
    'formAction',
    'xLinkHref',
    'name',
    'target',
  ]
  const tags = ['a', 'p', 'img', 'div', 'section', 'input', 'li', 'h2', 'td', 'code']
  test.each(tags)('of <%s>: none that can run, load or clobber', (tagName) => {
    const given = Object.fromEntries([...names, 'nonce', 'is', 'slot', 'dataX'].map((name) => [name, 'x']))
    expect(html(tagName, given)).toBe(html(tagName))
    expect(html(tagName, { id: 'constructor2', className: ['hero', 'skip-link'] })).not.toMatch(
      /constructor|hero/,
    )
  })
  test('of an <input>: it is a box that nobody can tick', () => {
    expect(html('input', { type: 'password', disabled: false, value: 'x' })).toBe(
      '<input type="checkbox" disabled>',
    )
  })
})

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'x',
  ])('%j leads nowhere', (href) => {
    expect(html('a', { href }, words)).toBe('<a>ก</a>')
    expect(html('img', { src: href })).toBe('<img>')
  })
  test.each([
    'https://example.org/a.jpg',
    '/a.svg',
    '/practices/a/th.mdx',
    '/a.jpg?url',
    'data:image/png;base64,x',
  ])('no image comes from %s', (src) => {
    expect(html('img', { src })).toBe('<img>')
  })
})

test('comments, doctypes and raw HTML are no part of a page', () => {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'comment', value: '--><script>' },
      { type: 'doctype' },
      { type: 'raw', value: '<script>' },
    ],
  }
  expect(toHtml(onlyAllowed(tree))).toBe('')
})
