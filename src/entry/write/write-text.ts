import { Document, isMap, isScalar, isSeq, type ToStringOptions, visit } from 'yaml'
import { type Path, type SourceText, sourceText } from '../source-text.ts'
import {
  type EntryForm,
  type Fact,
  type Facts,
  isBlank,
  type Section,
  type TextForm,
  withoutBlankEnds,
} from './entry-form.ts'

/** The text files of an entry, by name; what nobody has filled in is left out. */
export function entryFiles({ th, en }: EntryForm): Record<string, string> {
  const files = { 'th.mdx': writeText({ ...th, facts: withoutBlanks(th.facts) }) }
  if (!en) return files
  return { ...files, 'en.mdx': writeText({ ...en, facts: withoutBlanks(en.facts) }) }
}

/** One language's file: facts, then sections. */
export const writeText = (text: TextForm): string => textParts(text).join('')

/** The parts of one language's file, each of whole lines: its facts, then each of its sections. */
const textParts = ({ facts, sections }: TextForm): string[] => [
  `---\n${writeFacts(facts)}---\n`,
  ...sections.map(writeSection),
]

/** Short lists stand on one line; text never breaks, so that a field keeps to its line. */
function writeFacts(facts: Facts): string {
  if (Object.keys(facts).length === 0) return ''
  const doc = new Document(facts, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(doc, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar)
    },
  })
  return doc.toString(onOneLine)
}

const onOneLine: ToStringOptions = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  nullStr: '',
  flowCollectionPadding: false,
}

function writeSection({ heading, text }: Section): string {
  const written = withoutBlankEnds(text)
  return (heading ? `\n## ${heading}\n` : '') + (written ? `\n${written}\n` : '')
}

function withoutBlanks(facts: Facts): Facts {
  const filled = Object.entries(facts).map(([name, value]): [string, Fact] => [name, withoutBlank(value)])
  return Object.fromEntries(filled.filter(([, value]) => !isBlank(value)))
}

function withoutBlank(value: Fact): Fact {
  if (Array.isArray(value)) return value.map(withoutBlank).filter((item) => !isBlank(item))
  return typeof value === 'object' && value !== null ? withoutBlanks(value) : value
}

/** A place in one language's form: a field of the facts, or a section by its heading. */
export type Place = { path: Path } | { heading: string }

interface PlacedLine {
  line: number
  place: Place
}

/** Finds what was filled in on a line of the file that is written of a form: every field has a line of its own there. */
export function placeFinder(form: TextForm): (line: number) => Place {
  const [facts = '', ...sections] = textParts(form)
  const source = sourceText('', facts)
  const places = fieldLines(source.facts.contents, [], source)
  let line = linesOf(facts) + 1
  for (const [index, { heading }] of form.sections.entries()) {
    places.push({ line, place: { heading } })
    line += linesOf(sections[index] ?? '')
  }
  return (at) => places.findLast((placed) => placed.line <= at)?.place ?? { path: [] }
}

const linesOf = (part: string) => part.split('\n').length - 1

function fieldLines(node: unknown, path: Path, source: SourceText): PlacedLine[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => fieldLines(item, [...path, index], source))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const here = [...path, String(key.value)]
    const { line } = source.rangeOf([key.range[0], key.range[1]])
    return [{ line, place: { path: here } }, ...fieldLines(value, here, source)]
  })
}
