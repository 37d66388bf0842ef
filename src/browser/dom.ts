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

/** Makes an element; text goes in as text, nothing that was fetched is ever read as HTML. */
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
