import { fromXml } from 'xast-util-from-xml'

/** An element of a part of a Word file. */
export interface Xml {
  /** With the usual prefix of its namespace, whatever the file calls it: `w:p`. */
  name: string
  /** By their names, with usual prefixes too. */
  attributes: Readonly<Record<string, string>>
  children: readonly (Xml | string)[]
}

/** An element as the parser gives it. */
type Element = Extract<ReturnType<typeof fromXml>['children'][number], { type: 'element' }>

/** The usual prefixes by namespace, without what parts the two editions of ECMA-376. */
const usual = new Map([
  ['wordprocessingml/main', 'w'],
  ['officeDocument/math', 'm'],
  ['officeDocument/relationships', 'r'],
  ['drawingml/main', 'a'],
  ['drawingml/wordprocessingDrawing', 'wp'],
  ['drawingml/picture', 'pic'],
  ['drawingml/chart', 'c'],
  ['drawingml/diagram', 'dgm'],
  ['package/relationships', ''],
  ['markup-compatibility', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
])

const prefixOf = (namespace: string) =>
  usual.get(
    namespace.replace(
      /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(.*?)(?:\/2006)?(\/.*)?$/,
      '$1$2',
    ),
  )

/** Usual prefixes by those of the file, for one element and all below it. */
type Scope = ReadonlyMap<string, string>

/** A part of a Word file; throws where it is no XML. */
export function readXml(source: string): Xml {
  const root = fromXml(source).children.find((child) => child.type === 'element')
  if (!root) throw new SyntaxError('no element')
  return elementOf(root, new Map())
}

function elementOf({ name, attributes, children }: Element, outer: Scope): Xml {
  const scope = declaredIn(attributes, outer)
  return {
    name: usualName(name, scope),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key.includes(':') ? usualName(key, scope) : key,
        value ?? '',
      ]),
    ),
    children: children.flatMap((child) => contentOf(child, scope)),
  }
}

function contentOf(child: Element['children'][number], scope: Scope): (Xml | string)[] {
  if (child.type === 'element') return [elementOf(child, scope)]
  return child.type === 'text' || child.type === 'cdata' ? [child.value] : []
}

function declaredIn(attributes: Element['attributes'], outer: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([key, value]) => {
    const [, own] = /^xmlns(?::(.*))?$/.exec(key) ?? [undefined, undefined]
    const prefix = /^xmlns(?::|$)/.test(key) ? prefixOf(value ?? '') : undefined
    return prefix === undefined ? [] : [[own ?? '', prefix] as const]
  })
  return declared.length > 0 ? new Map([...outer, ...declared]) : outer
}

function usualName(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const own = name.slice(0, Math.max(colon, 0))
  const prefix = scope.get(own) ?? own
  return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
}

/** The elements directly within another, by name. */
export const within = (element: Xml | undefined, name?: string): Xml[] =>
  (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  )

/** The first element that names lead to, one inside the other. */
export const inside = (element: Xml | undefined, ...names: string[]): Xml | undefined =>
  names.reduce<Xml | undefined>((found, name) => within(found, name)[0], element)

/** The attribute `w:val` of an element inside another. */
export const val = (element: Xml | undefined, ...names: string[]): string | undefined =>
  inside(element, ...names)?.attributes['w:val']

/** Whether a switch of WordprocessingML is on, off, or not there (ISO 29500-1, 17.17.4). */
export function isOn(element: Xml | undefined, name: string): boolean | undefined {
  const found = inside(element, name)
  return found && !/^(?:0|false|off|none)$/.test(found.attributes['w:val'] ?? '')
}

/** Its own words, and those of all within. */
export const textOf = ({ children }: Xml): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** Every element within, at any depth, in the order of the file. */
export const allWithin = (element: Xml, name: RegExp): Xml[] =>
  within(element).flatMap((child) => [...(name.test(child.name) ? [child] : []), ...allWithin(child, name)])
