import './built-ins.ts'

/** A part of the page that must be there. */
export function part<Kind extends Element>(
  page: ParentNode,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = page.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}

/** All parts of a kind. */
export const parts = (page: ParentNode, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)]

/** Makes an element; text goes in as text, nothing that was fetched or typed is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** What the page hands to its script, as JSON inside an element. */
export const handedOver = (selector: string) =>
  JSON.parse(part(document, selector, HTMLScriptElement).textContent)

/** Sentences of the interface, by their names. */
export type Words = Readonly<Record<string, string>>
type Holes = Readonly<Record<string, string | number>>

/** Says one of some sentences, with what fills its holes. */
export const sayer =
  (words: Words) =>
  (word: string, holes: Holes = {}) =>
    fill(words[word] ?? word, holes)

/** A sentence with its holes filled. */
export const fill = (sentence: string, holes: Holes) =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
