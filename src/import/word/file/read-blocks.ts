import type { Block, Heading } from '../blocks.ts'
import { itemsIn, nested, numbered } from '../items.ts'
import { joined, lineOf } from '../markdown.ts'
import { passagesIn } from './ledger.ts'
import { numberingOf } from './numbering.ts'
import { aside, type Found, readInline } from './read-inline.ts'
import { readTable } from './read-table.ts'
import type { Source } from './source.ts'
import type { Style } from './styles.ts'
import { allWithin, inside, val, within, type Xml } from './xml.ts'

/** Reads what stands in a body, a cell, a text box or a note; what is empty is left out. */
export function readBlocks(container: Xml, source: Source): Block[] {
  return nested(within(container).flatMap((child) => readBlock(child, source)))
}

function readBlock(element: Xml, source: Source): Block[] {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, source)
    case 'w:tbl':
      return readTable(element, source, readBlocks)
    case 'w:altChunk':
    case 'w:subDoc':
      return [aside('chunk', '', source.ledger.of(element))]
    case 'w:sdt':
      return isContents(element) ? readContents(element, source) : blocksIn(element, source)
    case 'mc:AlternateContent':
      return blocksIn(inside(element, 'mc:Choice') ?? inside(element, 'mc:Fallback'), source)
    case 'm:oMathPara':
      return readParagraph({ name: 'w:p', attributes: {}, children: [element] }, source)
    case 'w:sectPr':
    case 'w:tcPr':
      return []
    default:
      return blocksIn(element, source)
  }
}

const blocksIn = (element: Xml | undefined, source: Source): Block[] =>
  within(element).flatMap((child) => readBlock(child, source))

const isContents = (control: Xml) =>
  /^table of contents$/i.test(val(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') ?? '')

/** A table of contents says again what the headings say: it is told apart from the text. */
function readContents(element: Xml, source: Source): Block[] {
  const text = allWithin(element, /^w:p$/).map(
    (line) => joined(readLines(line, {}, source).lines.map(lineOf)).text,
  )
  return [
    aside(
      'contents',
      text.filter((line) => line.trim() !== '').join('\n'),
      passagesIn(source.ledger, element),
    ),
  ]
}

const readLines = (paragraph: Xml, style: Style, source: Source) =>
  readInline(paragraph, { ...style, bold: false }, source)

function readParagraph(paragraph: Xml, source: Source): Block[] {
  const properties = inside(paragraph, 'w:pPr')
  const style = source.styles.get(val(properties, 'w:pStyle') ?? '') ?? {}
  if (style.contents) return readContents({ ...paragraph, children: [paragraph] }, source)
  const level = headingLevel(properties, style)
  const numbering = numberingOf(properties, style.numbering)
  const found =
    level === undefined ? readInline(paragraph, style, source) : readLines(paragraph, style, source)
  const label = level === undefined && !isGone(properties, found) ? source.countOn(numbering) : undefined
  return [...blocksOf(found, level, label), ...found.beside]
}

function headingLevel(properties: Xml | undefined, { heading }: Style): number | undefined {
  const outline = val(properties, 'w:outlineLvl')
  if (outline === undefined || heading === 0) return heading
  return Number(outline) < 9 ? Number(outline) + 1 : undefined
}

/** A paragraph that was deleted with all its words has no number any more. */
const isGone = (properties: Xml | undefined, { lines }: Found) =>
  ['w:del', 'w:moveFrom'].some((mark) => inside(properties, 'w:rPr', mark)) && lines.flat().length === 0

function blocksOf(
  { lines }: Found,
  level: number | undefined,
  label: ReturnType<Source['countOn']>,
): Block[] {
  const texts = lines.map(lineOf)
  const inline = joined(texts)
  if (inline.markdown.trim() === '') return []
  if (level === undefined) return label ? [numbered(inline, label)] : itemsIn(texts)
  const unmarked = joined(lines.map((line) => lineOf(line.map((piece) => ({ ...piece, bold: false })))))
  const heading: Heading = { kind: 'heading', level, ...unmarked }
  return [heading]
}
