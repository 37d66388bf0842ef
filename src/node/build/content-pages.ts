import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Prepares the prose pages of `content/pages`: links and pictures under the site's path, and heading ids that are ASCII and lasting. */
export function contentPages({ base }: { base: string }) {
  return (tree: Root) => {
    let part = 0
    visit(tree, 'element', (element) => {
      for (const name of ['href', 'src']) {
        const address = element.properties[name]
        if (typeof address === 'string' && address.startsWith('/'))
          element.properties[name] = base + address.slice(1)
      }
      if (/^h[2-6]$/.test(element.tagName)) {
        part += 1
        element.properties['id'] ??= `part-${part}`
      }
    })
  }
}
