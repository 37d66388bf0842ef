import { phrase } from '../../../check/say.ts'
import type { Block } from '../blocks.ts'
import type { Piece } from '../markdown.ts'
import { type Passage, passagesIn } from './ledger.ts'
import { readBlocks } from './read-blocks.ts'
import { aside } from './read-inline.ts'
import type { Source } from './source.ts'
import { allWithin, textOf, within, type Xml } from './xml.ts'

/** Pictures in a line, and what stands beside it: text boxes, charts and all that cannot be shown. */
interface Drawn {
  pieces: Piece[]
  beside: Block[]
}

interface Reader extends Drawn {
  source: Source
  /** Alternative texts that no picture has taken yet. */
  alternatives: Passage[]
}

/** Reads a drawing of any kind. */
export function readDrawing(element: Xml, source: Source): Drawn {
  const reader: Reader = { source, pieces: [], beside: [], alternatives: [] }
  visit(element, reader)
  for (const passage of reader.alternatives) reader.beside.push(aside('altText', passage.text, [passage]))
  return reader
}

function visit(element: Xml, reader: Reader) {
  const { name, attributes } = element
  const { ledger, relationships } = reader.source
  const from = ledger.of(element)
  if (name === 'mc:AlternateContent') return visitChoice(element, reader)
  if (name === 'w:txbxContent') return reader.beside.push(...readBlocks(element, reader.source))
  if (name === 'a:blip' || name === 'v:imagedata') takePicture(element, reader)
  else if (name === 'v:textpath') reader.beside.push(aside('wordArt', attributes['string'] ?? '', from))
  else if (name === 'a:hlinkClick' && from.length > 0)
    reader.beside.push(aside('link', from.map(({ text }) => text).join('\n'), from))
  else if (name === 'a:p')
    reader.beside.push(aside('drawing', drawnText(element), passagesIn(ledger, element)))
  else if (name === 'o:OLEObject') reader.beside.push(aside('embedded', attributes['ProgID'] ?? '', from))
  else if (/^(?:c|cx):chart$/.test(name))
    reader.beside.push(...readData(relationships.get(attributes['r:id'] ?? '')?.target, 'chart', reader))
  else if (name === 'dgm:relIds')
    reader.beside.push(...readData(relationships.get(attributes['r:dm'] ?? '')?.target, 'diagram', reader))
  else reader.alternatives.push(...from)
  if (name !== 'a:p') for (const child of within(element)) visit(child, reader)
  return undefined
}

/** The same drawing twice, for newer and for older programs: what both tell is told once. */
function visitChoice(element: Xml, reader: Reader) {
  const [best, ...others] = within(element).filter(isFilled)
  if (!best) return
  const before = [...passagesIn(reader.source.ledger, best)]
  for (const child of within(best)) visit(child, reader)
  const told = before.map(({ text }) => text).join('')
  for (const passage of others.flatMap((other) => passagesIn(reader.source.ledger, other)))
    if (told.includes(passage.text)) passage.to = phrase('to.twice')
}

const isFilled = (choice: Xml) =>
  allWithin(choice, /^(?:w:t|a:t|a:blip|v:imagedata|v:textpath|c:chart|cx:chart|dgm:relIds)$/).length > 0

/** A picture becomes a file of the entry; one that cannot is told with its alternative text and where it was. */
function takePicture(element: Xml, reader: Reader) {
  const { source, alternatives } = reader
  const { docx, relationships, pictures, ledger } = source
  const { attributes } = element
  const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? attributes['r:href'] ?? ''
  const target = relationships.get(id)
  const bytes = target && !target.isOutside ? docx.file(target.target) : undefined
  const told = alternatives.splice(0)
  const words = told.map(({ text }) => text).join('\n')
  const from = [...told, ...ledger.of(element)]
  const image = bytes && pictures.take(bytes)
  if (image !== undefined) {
    reader.pieces.push({ words, image, from })
    return
  }
  const kind = target?.isOutside ? 'linkedPicture' : bytes ? 'image' : 'lostPicture'
  const address = target?.isOutside ? target.target : (target?.target.split('/').at(-1) ?? '')
  const text = [words, target?.isOutside || words === '' ? address : ''].filter(Boolean).join('\n')
  reader.beside.push(aside(kind, text, from))
}

/** Words of a chart or diagram, a line for each paragraph or row of figures. */
function readData(part: string | undefined, kind: 'chart' | 'diagram', reader: Reader): Block[] {
  const data = part === undefined ? undefined : reader.source.docx.part(part)
  if (!data) return [aside('embedded', '', [])]
  const lines = allWithin(data, /^(?:a:p|c:v|cx:pt|cx:v)$/).flatMap(lineOf)
  return [aside(kind, lines.join('\n'), passagesIn(reader.source.ledger, data))]
}

const lineOf = (element: Xml): string[] => {
  const text = element.name === 'a:p' ? drawnText(element) : textOf(element)
  return text.trim() === '' ? [] : [text.trim()]
}

const drawnText = (paragraph: Xml) =>
  allWithin(paragraph, /^a:(?:t|br)$/)
    .map(lineOrBreak)
    .join('')

const lineOrBreak = (element: Xml) => (element.name === 'a:br' ? '\n' : textOf(element))
