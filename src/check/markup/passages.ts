import type { Nodes, Root, Table } from 'mdast'
import { isPair, isScalar, type Scalar, visit as visitYaml } from 'yaml'
import type { SourceText } from '../../entry/source-text.ts'
import { fileStart, type Range, rangeOf } from '../diagnostics/diagnostic.ts'
import { elementWords, isElement } from './elements.ts'
import { nodesIn } from './parse.ts'

/** Words that are read in one breath, and where each stretch of them stands in its file. */
export interface Passage {
  text: string
  /** Names of the fields it stands in, the outermost first; none below the facts. */
  fields: string[]
  rangeOf: (start: number, end: number) => Range
}

/** The passages of a text: a paragraph, a heading or a table's row is one, and so is each address, title and attribute. */
export function textPassages(tree: Root, source: string): Passage[] {
  return nodesIn(tree).flatMap((node) => [
    ...(node.type === 'paragraph' || node.type === 'heading' ? [passageOf([node], source)] : []),
    ...(node.type === 'table' ? tablePassages(node, source) : []),
    ...apart(node).map((text) => ({ text, fields: [], rangeOf: () => rangeOf(node) })),
  ])
}

/** The passages of the facts: every name and value of a field, and every remark. */
export function factPassages({ yaml, facts, rangeOf }: SourceText): Passage[] {
  const found: Passage[] = []
  visitYaml(facts, {
    Scalar: (key, scalar, path) => {
      const parents = path.filter(isPair).map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''))
      const fields = key === 'key' ? parents.slice(0, -1) : parents
      found.push(scalarPassage(scalar, fields, yaml, (start, end) => rangeOf([start, end])))
    },
  })
  for (const { 0: text, index } of yaml.matchAll(/(?<=^|[ \t])#.*$/gm))
    found.push({ text, fields: [], rangeOf: (start, end) => rangeOf([index + start, index + end]) })
  return found
}

/** The passages of a text that could not be parsed: its lines, as they are. */
export function linePassages(source: string): Passage[] {
  return source.split(/\r\n|\n|\r/).map((text, index) => ({
    text,
    fields: [],
    rangeOf: (start, end) => ({ line: index + 1, column: start + 1, endLine: index + 1, endColumn: end + 1 }),
  }))
}

/** The passages of the names of files and folders, which are published too. */
export const namePassages = (names: string[]): Passage[] =>
  names.map((name) => ({ text: name.replaceAll(/[-_.]/g, ' '), fields: [], rangeOf: () => fileStart }))

/** A row and a column are read as one, and so is a cell with what tells of it: the row's first cell and the column's heading. */
function tablePassages({ children: [head, ...rows] }: Table, source: string): Passage[] {
  const headings = head?.children ?? []
  const all = head ? [head, ...rows] : rows
  return [
    ...all.map(({ children }) => passageOf(children, source)),
    ...headings.flatMap((_, column) =>
      boxes(
        rows.flatMap(({ children }) => children.slice(column, column + 1)),
        source,
      ),
    ),
    ...rows.flatMap(({ children }) => [
      ...children.map((cell, column) =>
        passageOf(
          [...children.slice(0, Math.min(column, 1)), ...headings.slice(column, column + 1), cell],
          source,
        ),
      ),
    ]),
  ]
}

/** Cells below each other that hold one sign each, as the boxes of a form do. */
const boxes = (cells: Nodes[], source: string): Passage[] => {
  const column = passageOf(cells, source)
  return column.text.length > 9 && /^(?:.: )*.?$/u.test(column.text) ? [column] : []
}

/** A leaf of a paragraph, and where its text begins in the passage. */
interface Leaf {
  node: Nodes
  text: string
  from: number
}

function passageOf(blocks: Nodes[], source: string): Passage {
  const leaves: Leaf[] = []
  let text = ''
  for (const block of blocks) {
    if (text) text += ': '
    for (const node of nodesIn(block)) {
      const words = node.type === 'break' ? ' ' : 'value' in node ? node.value.replace(/\s/g, ' ') : ''
      if (words) leaves.push({ node, text: words, from: text.length })
      text += words
    }
  }
  const at = (offset: number) => leaves.findLast(({ from }) => from <= offset) ?? leaves[0]
  return {
    text,
    fields: [],
    rangeOf: (start, end) => {
      const first = pointIn(at(start), start, source)
      const last = pointIn(at(end - 1), end, source)
      return { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn }
    },
  }
}

/** Exact where a leaf is written as it reads; else the whole leaf. */
function pointIn(leaf: Leaf | undefined, offset: number, source: string): Range {
  if (!leaf) return rangeOf({})
  const whole = rangeOf(leaf.node)
  const { start, end } = leaf.node.position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  if (written.length !== leaf.text.length) return whole
  const before = written.slice(0, offset - leaf.from).split(/\r\n|\n|\r/)
  const line = whole.line + before.length - 1
  const column = (before.length === 1 ? whole.column : 1) + (before.at(-1)?.length ?? 0)
  return { line, column, endLine: line, endColumn: column }
}

/** What of a node is read by itself: addresses, titles, descriptions, attributes, code. */
function apart(node: Nodes): string[] {
  if (isElement(node)) return elementWords(node)
  if (node.type === 'code') return [node.value, node.lang ?? '', node.meta ?? ''].filter(Boolean)
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return [node.label ?? '']
  if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return []
  const alt = node.type === 'image' ? node.alt : ''
  return [decoded(node.url), node.title ?? '', alt ?? ''].filter(Boolean)
}

/** The address as a reader's browser shows it; one that cannot be decoded, as it is. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Exact where a value is written as it reads; else the whole value. */
function scalarPassage(
  { value, source, range }: Scalar,
  fields: string[],
  yaml: string,
  toPlace: (start: number, end: number) => Range,
): Passage {
  const text = String(typeof value === 'string' ? value : (source ?? value ?? ''))
  const [start, end] = range ?? [0, 0]
  const at = yaml.slice(start, end).indexOf(text)
  return {
    text: text.replace(/\s/g, ' '),
    fields,
    rangeOf: (from, to) => (at < 0 ? toPlace(start, end) : toPlace(start + at + from, start + at + to)),
  }
}
