import type { Root } from 'mdast'
import { type Range, rangeOf } from '../diagnostics/diagnostic.ts'
import { attributeText, type JsxElement } from './elements.ts'
import { walk } from './walk.ts'

/** A mention in the text of something that stands elsewhere. */
export interface Mention {
  kind: 'source' | 'term' | 'link' | 'image'
  value: string
  /** The alternative text of an image. */
  alt?: string
  range: Range
}

/** All that a text mentions, in reading order. */
export function findMentions(tree: Root): Mention[] {
  const mentions: Mention[] = []
  walk(tree, (node) => {
    const range = rangeOf(node)
    if (node.type === 'link' || node.type === 'definition')
      mentions.push({ kind: 'link', value: node.url, range })
    if (node.type === 'image') mentions.push({ kind: 'image', value: node.url, alt: node.alt ?? '', range })
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      mentions.push(...inElement(node))
  })
  return mentions
}

function inElement(element: JsxElement): Mention[] {
  if (element.name === 'Cite') return mention('source', attributeText(element, 'source'))
  return element.name === 'Term' ? mention('term', attributeText(element, 'id')) : []
}

const mention = (kind: Mention['kind'], text: { value: string; range: Range } | undefined): Mention[] =>
  text ? [{ kind, ...text }] : []
