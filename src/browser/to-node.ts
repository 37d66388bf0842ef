import type { RootContent } from 'hast'

/** Makes the elements of a tree, without passing through markup; images come from `addressOf`. */
export function toNode(node: RootContent, addressOf: (name: string) => string | undefined): Node | string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const made = document.createElement(node.tagName)
  for (const [name, value] of Object.entries(node.properties))
    if (value !== false && value != null)
      made.setAttribute(attributeName(name), value === true ? '' : [value].flat().join(' '))
  made.append(...node.children.map((child) => toNode(child, addressOf)))
  const address = addressOf(made.getAttribute('src')?.split('/').at(-1) ?? '')
  if (address) made.setAttribute('src', address)
  return made
}

/** `className`, `ariaLabel` and `dataFootnoteRef` are `class`, `aria-label` and `data-footnote-ref`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.toLowerCase()
}
