import { type Phrase, phrase } from '../../check/say.ts'

/** Far above what an honest paper holds, far below what keeps the readers busy for more than a moment; of a whole file. */
const most = {
  paragraphs: 4000,
  tables: 300,
  /** Of text, in UTF-16 units. */
  characters: 400_000,
  pictures: 100,
  /** Footnotes, endnotes and comments, wherever the text refers to one. */
  notes: 1000,
  /** Tags of XML, opening and closing ones. */
  elements: 400_000,
  /** Elements inside each other. */
  depth: 200,
}

/** What a Word file may still hold, and the notes that it has referred to. */
type Left = Record<keyof typeof most, number> & { known: Set<string> }

/** A part of a Word file, as XML. */
export interface Part {
  name: string
  xml: string
}

/** Stands before the parsers of XML: says what there is too much of, if there is. */
export function tooMuchIn(parts: readonly Part[]): Phrase | undefined {
  const left: Left = { ...most, known: new Set() }
  for (const { xml } of parts) {
    const what = overIn(xml, left)
    if (what) return phrase(`docxLimit.${what}`, { count: most[what] })
  }
  return undefined
}

/** A tag, or words between tags. */
const piece = /<(\/?)(?:[^\s/>:]*:)?([^\s/>:]*)([^>]*)>|[^<]+/g

function overIn(xml: string, left: Left) {
  left.depth = most.depth
  for (const [whole, closing, name, rest = ''] of xml.matchAll(piece)) {
    if (name === undefined) left.characters -= whole.trim().length
    else spend(name, rest, closing === '/', left)
    const over = limits.find((limit) => left[limit] < 0)
    if (over) return over
  }
  return undefined
}

const limits = ['paragraphs', 'tables', 'characters', 'pictures', 'notes', 'elements', 'depth'] as const

/** A name without its prefix, for the file chooses that itself. */
function spend(name: string, rest: string, closes: boolean, left: Left) {
  left.elements -= 1
  if (closes) left.depth += 1
  else if (!rest.endsWith('/')) left.depth -= 1
  // A drawn line has hundreds of points; what is far longer repeats wherever something refers to it.
  if (rest.length > longAttributes) left.characters -= rest.length
  if (closes) return
  if (name === 'p') left.paragraphs -= 1
  if (name === 'tbl') left.tables -= 1
  if (name === 'blip' || name === 'imagedata') left.pictures -= 1
  if (name.endsWith('Reference')) left.notes -= costOf(`${name}${rest}`, left.known)
}

/** In UTF-16 units. */
const longAttributes = 2000

/** A note is written out wherever the text refers to it, which honest papers do once. */
function costOf(reference: string, known: Set<string>): number {
  const cost = known.has(reference) ? 50 : 1
  known.add(reference)
  return cost
}
