/** An element of the HTML that mammoth writes. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

const token = /<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const attribute = /([\w-]+)="([^"]*)"/g

/** Reads what mammoth writes: every tag closed, every attribute in quotes, nothing but plain elements. */
export function readTree(html: string): Element {
  const root: Element = { name: 'body', attributes: {}, children: [] }
  const open = [root]
  for (const [, closing, name = '', attributes = '', selfClosing, text] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(plain(text))
    else if (closing) open.pop()
    else {
      const element = { name, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!selfClosing) open.push(element)
    }
  }
  return root
}

const readAttributes = (source: string) =>
  Object.fromEntries([...source.matchAll(attribute)].map(([, name = '', value = '']) => [name, plain(value)]))

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
