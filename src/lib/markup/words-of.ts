import type { Nodes } from 'mdast'
import { elementWords } from './elements.ts'

/** The words that stand in a node itself, as they are once escapes are read. */
export function wordsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return [node.value]
    case 'link':
    case 'definition':
      return [node.url]
    case 'image':
      return [node.url, node.alt ?? '']
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementWords(node)
    default:
      return []
  }
}
