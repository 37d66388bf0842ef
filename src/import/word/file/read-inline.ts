import { codePoint } from 'dingbat-to-unicode'
import type { PhraseIn } from '../../../check/phrases.ts'
import { phrase } from '../../../check/say.ts'
import type { Aside, Block } from '../blocks.ts'
import { isPlainAddress, type Piece } from '../markdown.ts'
import { readDrawing } from './drawing.ts'
import { equationText } from './equation.ts'
import { addressIn, type Passage, passagesIn } from './ledger.ts'
import { readNote } from './notes.ts'
import type { Source } from './source.ts'
import { type Look, lookOf } from './styles.ts'
import { inside, isOn, textOf, val, within, type Xml } from './xml.ts'

/** What stands in a paragraph: its lines, and what belongs beside the text. */
export interface Found {
  lines: Piece[][]
  beside: Block[]
}

/** What is no part of the text as it reads now. */
type Apart = 'deleted' | 'moved' | 'hidden'

interface Reader {
  source: Source
  lines: Piece[][]
  beside: Block[]
  /** Words that are no part of the text, one after the other by kind. */
  apart: Map<Apart, { text: string; from: Passage[] }>
}

/** How a run is met: what it looks like, where it leads, and whether it is no part of the text. */
interface Manner {
  look: Look
  href?: string | undefined
  apart?: Apart
}

/** Reads the runs of a paragraph. */
export function readInline(paragraph: Xml, look: Look, source: Source): Found {
  const reader: Reader = { source, lines: [[]], beside: [], apart: new Map() }
  visitAll(paragraph, { look }, reader)
  const apart = [...reader.apart].map(([kind, { text, from }]) => aside(kind, text, from))
  return { lines: reader.lines, beside: [...apart, ...reader.beside] }
}

export const aside = (kind: PhraseIn<'where'>, text: string, from: Passage[]): Aside => ({
  kind: 'aside',
  text,
  where: phrase(`where.${kind}`),
  from,
})

function visitAll(element: Xml, manner: Manner, reader: Reader) {
  for (const child of within(element)) visit(child, manner, reader)
}

const unread = /:(?:[a-zA-Z]+Pr|[a-zA-Z]+Range(?:Start|End)|bookmark\w+|proofErr|lastRenderedPageBreak)$/

function visit(element: Xml, manner: Manner, reader: Reader) {
  const { source } = reader
  const { name, attributes } = element
  switch (name) {
    case 'w:r':
      return visitRun(element, manner, reader)
    case 'w:t':
    case 'w:delText':
      return add(textOf(element), source.ledger.of(element), manner, reader)
    case 'w:tab':
    case 'w:ptab':
      return add(' ', [], manner, reader)
    case 'w:noBreakHyphen':
      return add('-', [], manner, reader)
    case 'w:sym':
      return add(symbolOf(attributes), [], manner, reader)
    case 'w:br':
    case 'w:cr':
      return breakLine(manner, reader)
    case 'w:del':
      return visitAll(element, { ...manner, apart: 'deleted' }, reader)
    case 'w:moveFrom':
      return visitAll(element, { ...manner, apart: 'moved' }, reader)
    case 'w:hyperlink':
      return visitLink(element, manner, reader)
    case 'w:fldSimple':
      return visitSimpleField(element, manner, reader)
    case 'w:fldChar':
      return visitField(element, manner, reader)
    case 'w:instrText':
      return readCode(element, reader)
    case 'w:sdt':
      return visitControl(element, manner, reader)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
    case 'w:commentReference':
      reader.beside.push(...readNote(`${name} ${attributes['w:id']}`, source))
      return
    case 'm:oMath':
    case 'm:oMathPara':
      reader.beside.push(aside('equation', equationText(element), passagesIn(source.ledger, element)))
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return visitDrawing(element, manner, reader)
    default:
      if (!unread.test(name)) visitAll(element, manner, reader)
  }
}

function visitRun(run: Xml, manner: Manner, reader: Reader) {
  const properties = inside(run, 'w:rPr')
  const style = reader.source.styles.get(val(properties, 'w:rStyle') ?? '') ?? {}
  const look = { ...manner.look, ...lookOfStyle(style), ...lookOf(properties) }
  visitAll(run, { ...manner, look, ...(look.hidden && !manner.apart && { apart: 'hidden' }) }, reader)
}

const lookOfStyle = ({ bold, italic, struck, hidden }: Look): Look => ({
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(struck !== undefined && { struck }),
  ...(hidden !== undefined && { hidden }),
})

function add(words: string, from: Passage[], { look, href, apart }: Manner, reader: Reader) {
  if (apart !== undefined) {
    const known = reader.apart.get(apart) ?? { text: '', from: [] }
    reader.apart.set(apart, { text: known.text + words, from: [...known.from, ...from] })
    return
  }
  const { bold = false, italic = false, struck = false } = look
  const leads = href ?? linkOf(reader.source)
  reader.lines
    .at(-1)
    ?.push({ words, bold, italic, struck, ...(leads !== undefined && { href: leads }), from })
}

function breakLine(manner: Manner, reader: Reader) {
  if (manner.apart) add('\n', [], manner, reader)
  else reader.lines.push([])
}

/** The address of the field that is open, if it is a link. */
function linkOf({ fields }: Source): string | undefined {
  const address = fields.map(({ code, shows }) => (shows ? addressIn(code) : undefined)).find(Boolean)
  return address !== undefined && isPlainAddress(address) ? address : undefined
}

function visitLink(link: Xml, manner: Manner, reader: Reader) {
  const target = reader.source.relationships.get(link.attributes['r:id'] ?? '')
  const from = reader.source.ledger.of(link)
  const before = reader.lines.flat().length
  const href = target?.isOutside && isPlainAddress(target.target) ? target.target : undefined
  visitAll(link, { ...manner, href: href ?? manner.href }, reader)
  const shown = reader.lines.flat().slice(before)
  const [first] = shown
  // Its address stands in the text with the words that it belongs to, else beside.
  if (href !== undefined && first && shown.some(({ words }) => words.trim() !== '')) first.from.push(...from)
  else if (target?.isOutside) reader.beside.push(aside('link', target.target, from))
}

function visitSimpleField(field: Xml, manner: Manner, reader: Reader) {
  const code = field.attributes['w:instr'] ?? ''
  const address = addressIn(code)
  const href = address !== undefined && isPlainAddress(address) ? address : undefined
  if (address !== undefined) tellAddress(address, reader.source.ledger.of(field), reader)
  visitAll(field, { ...manner, href: href ?? manner.href }, reader)
}

/** Parts of a field of Word: where it begins, where it begins to show something, where it ends. */
function visitField(element: Xml, manner: Manner, reader: Reader) {
  const { fields } = reader.source
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') {
    fields.push({ code: '', shows: false })
    const data = inside(element, 'w:ffData')
    if (data) visitFormField(data, manner, reader)
  }
  const field = fields.at(-1)
  if (type === 'separate' && field) field.shows = true
  if (type === 'end') fields.pop()
}

function readCode(element: Xml, reader: Reader) {
  const field = reader.source.fields.at(-1)
  if (field && !field.shows) field.code += textOf(element)
  const address = addressIn(textOf(element))
  if (address !== undefined) tellAddress(address, reader.source.ledger.of(element), reader)
}

/** An address that cannot stand in the text as a link stands beside it. */
function tellAddress(address: string, from: Passage[], reader: Reader) {
  if (isPlainAddress(address)) reader.lines.at(-1)?.push({ words: '', from })
  else reader.beside.push(aside('link', address, from))
}

/** Boxes to tick and lists to choose from, as older forms have them. */
function visitFormField(data: Xml, manner: Manner, reader: Reader) {
  const box = inside(data, 'w:checkBox')
  if (box) {
    const ticked = isOn(box, 'w:checked') ?? isOn(box, 'w:default') ?? false
    add(ticked ? tickedBox : openBox, [], manner, reader)
  }
  const list = inside(data, 'w:ddList')
  const chosen = Number(val(list, 'w:result') ?? val(list, 'w:default') ?? 0)
  const { ledger } = reader.source
  const others: Xml[] = []
  for (const [at, entry] of within(list, 'w:listEntry').entries())
    if (at === chosen) add(entry.attributes['w:val'] ?? '', ledger.of(entry), manner, reader)
    else others.push(entry)
  const text = others.map(({ attributes }) => attributes['w:val'] ?? '').join('\n')
  if (text !== '') reader.beside.push(aside('notChosen', text, others.flatMap(ledger.of)))
}

const tickedBox = '☒'
const openBox = '☐'

/** A control for contents: a box to tick, or what was typed. */
function visitControl(control: Xml, manner: Manner, reader: Reader) {
  const box = inside(control, 'w:sdtPr', 'w14:checkbox')
  const content = inside(control, 'w:sdtContent')
  if (!box) return content && visitAll(content, manner, reader)
  const ticked = /^(?:1|true|on)$/.test(inside(box, 'w14:checked')?.attributes['w14:val'] ?? '')
  const from = content ? passagesIn(reader.source.ledger, content) : []
  return add(ticked ? tickedBox : openBox, from, manner, reader)
}

function visitDrawing(element: Xml, manner: Manner, reader: Reader) {
  const { pieces, beside } = readDrawing(element, reader.source)
  for (const piece of pieces)
    if (manner.apart) add(piece.words, piece.from, manner, reader)
    else reader.lines.at(-1)?.push(piece)
  reader.beside.push(...beside)
}

/** A sign of a font of signs, as the letter that means the same. */
function symbolOf(attributes: Xml['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (Number.isNaN(code)) return ''
  // Word writes them in an area that is nobody's (ISO 29500-1, 17.3.3.30).
  const sign = codePoint(attributes['w:font'] ?? '', code >= 0xf000 ? code - 0xf000 : code)
  return sign?.string ?? String.fromCodePoint(code)
}
