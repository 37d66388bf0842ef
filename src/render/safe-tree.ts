import type { Element, ElementContent, Root, RootContent } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

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

const tagNames =
  'h2 h3 p blockquote pre hr br a strong em del code sup img section div ul ol li input table tr th td'

const allowed: Schema = {
  tagNames: tagNames.split(' '),
  attributes: {
    section: [['className', /^section-[a-z-]+$/, 'footnotes'], 'dataFootnotes'],
    h2: [['id', /^[a-z-]+$/]],
    p: [['className', 'callout-title']],
    a: [
      ['href', linkTarget],
      ['rel', 'external', 'noopener'],
      ['className', 'term', 'card-link', 'from', 'section-link', 'data-footnote-backref'],
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

/** The elements of a checked text, as `renderTree` makes them: pages, packages and data cut and print it. */
export interface Tree extends Root {
  children: ElementContent[]
}

/** The tree of a text that says nothing. */
export const emptyTree: Tree = { type: 'root', children: [] }

/** Elements written out as HTML. */
export const htmlOf = (children: ElementContent[]): string => toHtml({ type: 'root', children })

/** Plain words as a paragraph. */
export const paragraph = (value: string): Tree => ({
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }],
})

/** The nodes with each element, the innermost first, put through a change that may take it away or make several of it. */
export const changed = (
  nodes: ElementContent[],
  change: (element: Element) => ElementContent[],
): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'element' ? change({ ...node, children: changed(node.children, change) }) : node,
  )

/** Whether an element has one of some classes. */
export const hasClass = ({ properties: { className } }: Element, ...names: string[]): boolean =>
  Array.isArray(className) && className.some((name) => names.includes(String(name)))

const onOwnLines = new Set(
  'blockquote br dd div dl dt h3 h4 hr li ol p pre section table tbody thead tr ul'.split(' '),
)

/** The words of some elements: onOwnLines on lines of their own, cells apart, numbers of sources in brackets. */
export const plainText = (nodes: ElementContent[]): string => tidy(nodes.map(wordsOf).join(''))

/** Words with one line end between lines, and no space around them. */
export const tidy = (words: string): string => words.replace(/[ \t]*\n\s*/g, '\n').trim()

function wordsOf(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  const words = node.children.map(wordsOf).join('')
  if (node.tagName === 'sup') return isFootnote(node) ? `[^${words}]` : `[${words}]`
  if (onOwnLines.has(node.tagName)) return `\n${words}\n`
  return node.tagName === 'td' || node.tagName === 'th' ? `${words}\t` : words
}

const isFootnote = ({ children }: Element) =>
  children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties)
