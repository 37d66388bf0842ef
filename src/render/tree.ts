import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

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

const blocks = new Set(
  'blockquote br dd div dl dt h3 h4 hr li ol p pre section table tbody thead tr ul'.split(' '),
)

/** The words of some elements: blocks on lines of their own, cells apart, numbers of sources in brackets. */
export const plainText = (nodes: ElementContent[]): string => tidy(nodes.map(wordsOf).join(''))

/** What stands between the tags of some elements, piece by piece: an index reads each by itself. */
export const textsIn = (nodes: ElementContent[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'element' ? textsIn(node.children) : node.type === 'text' ? node.value : [],
  )

/** Words with one line end between lines, and no space around them. */
export const tidy = (words: string): string => words.replace(/[ \t]*\n\s*/g, '\n').trim()

function wordsOf(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  const words = node.children.map(wordsOf).join('')
  if (node.tagName === 'sup') return isFootnote(node) ? `[^${words}]` : `[${words}]`
  if (blocks.has(node.tagName)) return `\n${words}\n`
  return node.tagName === 'td' || node.tagName === 'th' ? `${words}\t` : words
}

const isFootnote = ({ children }: Element) =>
  children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties)
