import type { ElementContent, Root, RootContent } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import type { Tree } from '../../render/tree.ts'

/** The second line of defence: whatever tree it is given, only what pages of entries hold comes out. */
export function onlyAllowed(tree: Root): Tree {
  const safe = sanitize(tree, allowed)
  return { type: 'root', children: (safe.type === 'root' ? safe.children : [safe]).flatMap(withoutPlaces) }
}

/** Where it was written says nothing about an element any more, and is most of its weight. */
function withoutPlaces(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }]
  if (node.type !== 'element') return []
  const { type, tagName, properties, children } = node
  return [{ type, tagName, properties, children: children.flatMap(withoutPlaces) }]
}

/** Where a link may lead, and where an image may come from, once the site's path stands before it. */
const linkTarget = /^(?:https:\/\/|mailto:|tel:|#|\/(?![/\\]))/
const imagePath = /^\/(?![/\\])[^?#:]+\.(?:jpg|png|webp|avif)$/

const text = [
  'h2',
  'h3',
  'p',
  'blockquote',
  'pre',
  'hr',
  'br',
  'a',
  'strong',
  'em',
  'del',
  'code',
  'sup',
  'img',
]
const blocks = ['section', 'div', 'ul', 'ol', 'li', 'input', 'table', 'tr', 'th', 'td']

const allowed: Schema = {
  tagNames: [...text, ...blocks],
  attributes: {
    section: [['className', /^section-[a-z-]+$/, 'footnotes'], 'dataFootnotes'],
    h2: [['id', /^[a-z-]+$/]],
    p: [['className', 'callout-title']],
    a: [
      ['href', linkTarget],
      ['rel', 'external', 'noopener'],
      ['className', 'term', 'section-link', 'data-footnote-backref'],
      ['id', /^fnref-[a-z0-9-]+$/],
      ['ariaDescribedBy', 'footnote-label'],
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
    ],
    code: [['className', /^language-[\w+#-]+$/]],
    sup: [['className', 'cite']],
    img: [['src', imagePath], 'alt', ['loading', 'lazy'], ['decoding', 'async']],
    div: [
      ['className', 'table', /^callout(?:-[a-z]+)?$/],
      ['role', 'region', 'note'],
      ['tabIndex', 0],
      'ariaLabel',
    ],
    ul: [['className', 'contains-task-list']],
    ol: [['className', 'contains-task-list'], 'start'],
    li: [
      ['id', /^fn-[a-z0-9]+$/],
      ['className', 'task-list-item'],
    ],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    th: [['scope', 'col']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  ancestors: {},
  clobber: [],
  protocols: {},
  strip: ['script', 'style'],
}
