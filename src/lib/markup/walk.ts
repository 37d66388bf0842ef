import type { Nodes } from 'mdast'

/** Looks at a node and all that stands in it, in reading order. A check walks every text many times: this is what makes a walk cheap. */
export function walk(node: Nodes, look: (node: Nodes) => void) {
  look(node)
  if ('children' in node) for (const child of node.children) walk(child, look)
}
