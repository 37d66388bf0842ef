import type { Element, ElementContent } from 'hast'
import type { Section } from '../export/words-schema.ts'
import { changed, hasClass, htmlOf, plainText, type Tree } from './safe-tree.ts'

/** Cuts a text into its sections, each with its lasting id, as HTML with absolute addresses and as plain text. */
export const sectionsOf = (tree: Tree, page: string): Section[] =>
  sectionTrees(tree).map(({ id, heading, content }) => ({
    id,
    heading: plainText(heading.children),
    html: htmlOf(absolute(content, page)).trim(),
    text: plainText(content),
  }))

/** A section of a text without the links that belong to its page. */
interface SectionTree {
  /** Its lasting id; empty where a draft has a heading of its own. */
  id: string
  heading: Element
  content: ElementContent[]
}

/** The sections of a text, the one with its footnotes too. */
export const sectionTrees = ({ children }: Tree): SectionTree[] =>
  children.flatMap((node) => {
    const [heading, ...content] = node.type === 'element' && node.tagName === 'section' ? node.children : []
    if (heading?.type !== 'element' || heading.tagName !== 'h2') return []
    const id = String(heading.properties['id'] ?? '')
    return { id: id === 'footnote-label' ? 'footnotes' : id, heading, content: withoutPageLinks(content) }
  })

/** HTML of a text with all its addresses made whole. */
export const absoluteHtml = ({ children }: Tree, page: string): string => htmlOf(absolute(children, page))

const absolute = (nodes: ElementContent[], page: string) =>
  changed(nodes, ({ properties, ...element }) => {
    const whole = Object.entries(properties).map(([name, value]) => [
      name,
      name === 'href' || name === 'src' ? new URL(String(value), page).href : value,
    ])
    return [{ ...element, properties: Object.fromEntries(whole) }]
  })

/** Links of the page itself: to the section one is in, and back from a footnote, with the space before it. */
function withoutPageLinks(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index) => {
    if (isPageLink(node)) return []
    if (node.type === 'element') return { ...node, children: withoutPageLinks(node.children) }
    return node.type === 'text' && isPageLink(nodes[index + 1])
      ? { ...node, value: node.value.trimEnd() }
      : node
  })
}

const isPageLink = (node: ElementContent | undefined) =>
  node?.type === 'element' && hasClass(node, 'section-link', 'data-footnote-backref')
