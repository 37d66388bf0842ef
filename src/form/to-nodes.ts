import type { Element, RootContent } from 'hast'
import { element } from './page.ts'

/** Makes the elements of a tree, without passing through markup; images come from `addressOf`. */
export function toNode(node: RootContent, addressOf: (name: string) => string | undefined): Node | string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const made = element(
    node.tagName,
    attributesOf(node),
    ...node.children.map((child) => toNode(child, addressOf)),
  )
  const name = made.getAttribute('src')?.split('/').at(-1)
  const address = name === undefined ? undefined : addressOf(name)
  if (address) made.setAttribute('src', address)
  return made
}

function attributesOf({ properties }: Element): Record<string, string> {
  const given = Object.entries(properties).filter(([, value]) => value !== false && value != null)
  return Object.fromEntries(
    given.map(([name, value]) => [
      attributeName(name),
      value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  )
}

/** `className`, `ariaLabel` and `dataFootnoteRef` are `class`, `aria-label` and `data-footnote-ref`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (property.startsWith('aria')) return `aria-${property.slice(4).toLowerCase()}`
  if (property.startsWith('data')) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.toLowerCase()
}
