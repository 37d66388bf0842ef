import { type Phrase, phrase } from '../../../check/say.ts'
import type { Docx } from './open-docx.ts'
import type { Relationship } from './relationships.ts'
import { allWithin, textOf, within, type Xml } from './xml.ts'

/** A place of a Word file that holds words, or something that speaks for itself, such as a picture. */
export interface Passage {
  /** Its words; empty where it is no text. */
  text: string
  /** The part of the document that it stands in. */
  where: Phrase
  /** Counts paragraphs through the whole file; passages of one stand together. */
  paragraph: number
  /** Where it went; nothing as long as nobody took it. */
  to?: Phrase
}

/** All passages of a Word file, each known by the element that holds it. */
export interface Ledger {
  passages: Passage[]
  of: (element: Xml) => Passage[]
}

/** What is listed of one part. */
interface Listing {
  where: Phrase
  relationships: ReadonlyMap<string, Relationship>
  /** Alternative texts further out, which pictures repeat. */
  told: readonly string[]
}

/** Lists every passage of a Word file before anything is read: the parts that its readers see, in their order. */
export function readLedger(docx: Docx): Ledger {
  const known = new Map<Xml, Passage>()
  const passages: Passage[] = []
  let paragraph = 0
  for (const { name, where } of shownParts(docx)) {
    const part = docx.part(name)
    const relationships = docx.relationships(name)
    if (part) list(part, { where, relationships, told: [] })
    else add({ name, attributes: {}, children: [] }, name, where)
  }
  return {
    passages,
    of: (element) => {
      const passage = known.get(element)
      return passage ? [passage] : []
    },
  }

  function list(element: Xml, listing: Listing) {
    if (/^(?:w:p|a:p|c:pt|cx:pt|w:txbxContent|m:oMathPara)$/.test(element.name)) paragraph += 1
    const text = passageIn(element, listing)
    if (text !== undefined) add(element, text, listing.where)
    const told = text === undefined || !isAlternative(element.name) ? listing.told : [...listing.told, text]
    for (const child of within(element)) list(child, { ...listing, told })
    if (element.name === 'w:p') paragraph += 1
  }
  function add(element: Xml, text: string, where: Phrase) {
    const passage = { text, where, paragraph }
    known.set(element, passage)
    passages.push(passage)
  }
}

const places = [
  [/^(?:header|footer)$/, phrase('where.margin')],
  [/^(?:foot|end)notes$/, phrase('where.footnote')],
  [/^comments$/, phrase('where.comment')],
  [/^chart(?:Ex)?$/, phrase('where.chart')],
  [/^diagramData$/, phrase('where.diagram')],
] as const

/** The body, then each part that another one shows; a part shown twice is one. */
export function shownParts(docx: Docx): { name: string; where: Phrase }[] {
  const found = [{ name: docx.main, where: phrase('where.body') }]
  for (const { name } of found)
    for (const { type, target } of docx.relationships(name).values()) {
      const where = places.find(([pattern]) => pattern.test(type))?.[1]
      if (where && !found.some((part) => part.name === target)) found.push({ name: target, where })
    }
  return found
}

const words = /^(?:w:t|w:delText|m:t|a:t|c:v|cx:v|cx:pt)$/
const things = /^(?:a:blip|v:imagedata|w:altChunk|w:subDoc|o:OLEObject)$/
const isAlternative = (name: string) => /:(?:docPr|cNvPr)$/.test(name)

/** The words that an element tells by itself; an empty text for a thing without words. */
function passageIn(element: Xml, { relationships, told }: Listing): string | undefined {
  const { name, attributes } = element
  const said = (...texts: (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text.trim() !== '').join('\n') || undefined
  if (words.test(name)) return said(textOf(element))
  if (things.test(name)) return ''
  if (name === 'v:textpath') return said(attributes['string'])
  if (name === 'w:listEntry') return said(attributes['w:val'])
  if (name === 'w:hyperlink' || name === 'a:hlinkClick') return outside(relationships, attributes['r:id'])
  if (name === 'w:instrText') return addressIn(textOf(element))
  if (name === 'w:fldSimple') return addressIn(attributes['w:instr'] ?? '')
  if (name.startsWith('v:')) return said(attributes['alt'])
  const alternative = isAlternative(name) ? said(attributes['title'], attributes['descr']) : undefined
  return alternative !== undefined && told.includes(alternative) ? undefined : alternative
}

const outside = (relationships: Listing['relationships'], id = '') => {
  const found = relationships.get(id)
  return found?.isOutside ? found.target : undefined
}

/** The address in the code of a field that is a link (ISO 29500-1, 17.16.5.25). */
export const addressIn = (code: string) => /\bHYPERLINK\s+"([^"]+)"/i.exec(code)?.[1]

/** Passages of an element and all within. */
export const passagesIn = (ledger: Ledger, element: Xml): Passage[] => [
  ...ledger.of(element),
  ...allWithin(element, /./).flatMap(ledger.of),
]
