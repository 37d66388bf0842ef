import { HTMLElement, parse } from 'node-html-parser'

/** HTML of ours as XML, as far as books allow it: every element closed, every attribute with a value. */
export const toXhtml = (html: string): string => childrenOf(parse(html, { blockTextElements: {} }))

/** Elements that hold nothing (https://html.spec.whatwg.org/#void-elements), as far as texts have them. */
const empty = new Set(['br', 'hr', 'img', 'input'])

/** How a browser is to load an image, which no book needs to know. */
const forBrowsers = new Set(['loading', 'decoding'])

const childrenOf = (element: HTMLElement): string =>
  element.childNodes.map((node) => (node instanceof HTMLElement ? written(node) : node.rawText)).join('')

function written(element: HTMLElement): string {
  const name = element.rawTagName.toLowerCase()
  // One without a value is read as null, whatever its type says.
  const attributes = Object.keys(element.rawAttributes)
    .filter((key) => !forBrowsers.has(key))
    .map((key) => ` ${key}="${element.rawAttributes[key] ?? ''}"`)
  const lang = element.rawAttributes['lang']
  if (lang) attributes.push(` xml:lang="${lang}"`)
  if (empty.has(name)) return `<${name}${attributes.join('')}/>`
  return `<${name}${attributes.join('')}>${childrenOf(element)}</${name}>`
}
