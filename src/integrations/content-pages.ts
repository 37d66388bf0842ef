import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Prepares the prose pages of `content/pages`: links under the site's path, and heading ids that are ASCII and lasting. */
export function contentPages({ base }: { base: string }) {
  return (tree: Root) => {
    let part = 0
    visit(tree, 'element', (element) => {
      const href = element.properties['href']
      if (typeof href === 'string' && href.startsWith('/')) element.properties['href'] = base + href.slice(1)
      if (/^h[2-6]$/.test(element.tagName)) {
        part += 1
        element.properties['id'] ??= `part-${part}`
      }
    })
  }
}
