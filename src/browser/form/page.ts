import type { RootContent } from 'hast'
import { handedOver, part, sayer } from '../dom.ts'
import type { FormConfig } from './config.ts'

/** The form with all around it; it is kept, for the quick exit empties the page. */
export const page = part(document, '[data-form-page]', HTMLElement)

/** What the page handed over. */
export const config: FormConfig = handedOver('[data-form-config]')

/** A sentence of the interface, of those under `form.words` in the messages. */
export const say = sayer(config.words)

/** Sentences of a practice's page, in either language. */
export const sayOnPage = { th: sayer(config.pageWords.th), en: sayer(config.pageWords.en) }

let copies = 0

/** The content of a template, its ids unlike those of any other copy. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  copies += 1
  const copy = template.content.cloneNode(true)
  const element = copy instanceof DocumentFragment ? copy.firstElementChild : null
  if (!(element instanceof HTMLElement)) throw new Error('An empty template')
  for (const inner of element.querySelectorAll('*'))
    for (const name of ['id', 'for', 'name', 'aria-describedby']) {
      const value = inner.getAttribute(name)
      if (value) inner.setAttribute(name, value.replace(/-N(?=-)/g, `-${copies}`))
    }
  return element
}

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
