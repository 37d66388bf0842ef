import type { FormConfig, FormWord, PageWord } from './config.ts'

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

/** A sentence of the interface. */
export const say = (word: FormWord, holes: Holes = {}) => filled(config.words[word] ?? word, holes)

/** A sentence of a practice's page, in either language. */
export const sayOnPage = (locale: 'th' | 'en', word: PageWord, holes: Holes = {}) =>
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
