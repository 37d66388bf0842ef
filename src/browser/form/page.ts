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
