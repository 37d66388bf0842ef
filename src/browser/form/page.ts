import type { RootContent } from 'hast'
import type { FormConfig } from './config.ts'

/** A part of the page that must be there. */
export function part<Kind extends Element>(
  owner: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = owner.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The form has no ${selector}`)
  return found
}

/** All parts of a kind. */
export const parts = (owner: ParentNode, selector: string) => [
  ...owner.querySelectorAll<HTMLElement>(selector),
]

/** The form with all around it; it is kept, for the quick exit empties the page. */
export const page = part(document, '[data-form-page]', HTMLElement)

/** What the page handed over. */
export const config: FormConfig = JSON.parse(part(page, '[data-form-config]', HTMLScriptElement).text)

/** A sentence of the interface, of those under `form.words` in the messages. */
export const say = (word: string, holes: Holes = {}) => filled(config.words[word] ?? word, holes)

/** A sentence of a practice's page, in either language. */
export const sayOnPage = (locale: 'th' | 'en', word: string, holes: Holes = {}) =>
  filled(config.pageWords[locale][word] ?? word, holes)

type Holes = Record<string, string | number>

const filled = (words: string, holes: Holes) =>
  words.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))

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

/** Makes an element; its words are words, never markup. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}

/** Makes the elements of a tree, without passing through markup; images come from `addressOf`. */
export function toNode(node: RootContent, addressOf: (name: string) => string | undefined): Node | string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const given = Object.entries(node.properties).filter(([, value]) => value !== false && value != null)
  const attributes = given.map(([name, value]) => [
    attributeName(name),
    value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value),
  ])
  const children = node.children.map((child) => toNode(child, addressOf))
  const made = element(node.tagName, Object.fromEntries(attributes), ...children)
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
