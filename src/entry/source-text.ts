import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { Range } from '../check/diagnostics/diagnostic.ts'

/** A text file of an entry or a course, read once: every check takes it, and knows by it where things stand. */
export interface SourceText {
  /** Path from the project's root. */
  file: string
  text: string
  /** The facts with the `---` lines around them; empty where the text does not begin with any. */
  head: string
  /** What stands between those lines. */
  yaml: string
  /** The same as a YAML 1.2 document; parsed when it is first asked for, since limits stand before the parser. */
  readonly facts: Document.Parsed
  /** The text below the facts, which are blanked out, so that it keeps its lines. */
  body: string
  /** Where a stretch of the YAML stands in the file. */
  rangeOf: (stretch: readonly [start: number, end: number]) => Range
}

/** A longer text is not even read, in bytes. */
export const maxTextBytes = 64 * 1024

/** A field's place in the facts, such as `['results', 0, 'source']`. */
export type Path = readonly (string | number)[]

/** The two `---` lines with the facts between them. */
const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** A text with its parts; both kinds of line ends are taken. */
export function sourceText(file: string, text: string): SourceText {
  const { 0: head = '', 1: yaml = '' } = fence.exec(text) ?? []
  const lines = new LineCounter()
  let facts: Document.Parsed | undefined
  return {
    file,
    text,
    head,
    yaml,
    get facts() {
      facts ??= parseDocument(yaml, { ...yamlOptions, lineCounter: lines })
      return facts
    },
    body: head.replace(/[^\r\n]/g, '') + text.slice(head.length),
    rangeOf([start, end]) {
      // The facts begin on line 2, below the first `---`.
      const from = lines.linePos(start)
      const to = lines.linePos(Math.max(end, start + 1))
      return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col }
    },
  }
}

const yamlOptions = { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'error' } as const

/** Where the value of a field stands; for an empty field its name, for a missing one its nearest parent. */
export function locate(source: SourceText, path: Path): Range {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyOf(source, path.slice(0, depth))
    const value = nodeAt(source, path.slice(0, depth))
    const place = depth === path.length && isOnItsLine(value) ? value : (key ?? firstKey(value))
    if (place) return rangeOfNode(source, place)
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 4 }
}

/** Where the name of a field stands. */
export function locateKey(source: SourceText, path: Path): Range {
  const key = keyOf(source, path)
  return key ? rangeOfNode(source, key) : locate(source, path)
}

function keyOf(source: SourceText, path: Path): Node | undefined {
  const parent = path.length === 1 ? source.facts.contents : nodeAt(source, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === path.at(-1))?.key
  return isNode(key) ? key : undefined
}

function nodeAt({ facts }: SourceText, path: Path): Node | undefined {
  const value = facts.getIn(path, true)
  return isNode(value) ? value : undefined
}

/** A value beside its field's name can be shown; an empty one, or one that begins on the lines below, is shown by the name. */
const isOnItsLine = (value: Node | undefined) =>
  value !== undefined &&
  !(isScalar(value) && (value.value === null || value.value === '')) &&
  !(isCollection(value) && !value.flow)

/** Something missing inside an item of a list is told at the item's first field, not under all its lines. */
function firstKey(value: Node | undefined): Node | undefined {
  const key = isMap(value) ? value.items[0]?.key : value
  return isNode(key) ? key : undefined
}

function rangeOfNode(source: SourceText, { range }: Node): Range {
  const [start, end] = range ?? [0, 0]
  return source.rangeOf([start, end])
}
