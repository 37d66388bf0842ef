import mammoth from 'mammoth/mammoth.browser.min.js'
import { hiddenInImage, kindOf, partsOf } from '../../check/attachments/image.ts'
import { withoutHidden } from '../../check/attachments/parts.ts'
import { phrase } from '../../check/say.ts'
import { megabyte } from '../sizes.ts'
import type { Leftover } from './leftovers.ts'

/** An element of the HTML that mammoth writes. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** A picture out of a Word file, without what it told besides the picture. */
export interface WordImage {
  name: string
  bytes: Uint8Array
}

/** Paragraph styles become plain elements; whatever style map the file brings itself is not followed. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  'comment-reference => ',
]

/** A Word file's text as a tree, its pictures as files of an entry, and those that are none among the leftovers. */
export async function readWordHtml(arrayBuffer: ArrayBuffer) {
  const images: WordImage[] = []
  const leftovers: Leftover[] = []
  let left = mostImageBytes
  const convertImage = mammoth.images.imgElement(async (part) => {
    const bytes = left < 0 ? new Uint8Array() : new Uint8Array(await part.readAsArrayBuffer())
    left -= bytes.length
    const image = left < 0 ? undefined : wordImage(bytes, images.length + 1)
    if (image) images.push(image)
    else leftovers.push({ text: part.contentType, where: phrase('where.image') })
    return { src: image?.name ?? '' }
  })
  const options = { styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false }
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, options)
  return { tree: readTree(value), images, leftovers }
}

/** A file may show one picture over and over, each time another copy. */
const mostImageBytes = 40 * megabyte

function wordImage(bytes: Uint8Array, number: number): WordImage | undefined {
  const kind = kindOf(bytes)
  if (kind !== 'jpg' && kind !== 'png') return undefined
  const isClean = hiddenInImage(bytes, kind).length === 0
  return {
    name: `image-${number}.${kind}`,
    bytes: isClean ? bytes : withoutHidden(bytes, partsOf(bytes, kind)),
  }
}

const token = /<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const attribute = /([\w-]+)="([^"]*)"/g

/** Reads what mammoth writes: every tag closed, every attribute in quotes, nothing but plain elements. */
function readTree(html: string): Element {
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

/** The words that stand for signs and letters in XML, read. */
export const plain = (text: string) =>
  text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, code: string) =>
      letter(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const letter = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '')
