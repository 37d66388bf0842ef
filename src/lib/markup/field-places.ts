import { type Document, isCollection, isMap, isNode, isScalar, type LineCounter, type Node } from 'yaml'
import type { Range } from '../diagnostics/diagnostic.ts'
import { readYaml, toRange } from './facts-yaml.ts'

/** A field's place in the facts, such as `['results', 0, 'source']`. */
export type Path = readonly (string | number)[]

/** Where the value of a field stands; for an empty field its name, for a missing one its nearest parent. */
export function locate(text: string, path: Path): Range {
  const { doc, lines } = readYaml(text)
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyOf(doc, path.slice(0, depth))
    const value = nodeAt(doc, path.slice(0, depth))
    const place = depth === path.length && isOnItsLine(value) ? value : (key ?? firstKey(value))
    if (place) return placeOf(place, lines)
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 4 }
}

/** Where the name of a field stands. */
export function locateKey(text: string, path: Path): Range {
  const { doc, lines } = readYaml(text)
  const key = keyOf(doc, path)
  return key ? placeOf(key, lines) : locate(text, path)
}

function keyOf(doc: Document.Parsed, path: Path): Node | undefined {
  const parent = path.length === 1 ? doc.contents : nodeAt(doc, path.slice(0, -1))
  if (!isMap(parent)) return undefined
  const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === path.at(-1))?.key
  return isNode(key) ? key : undefined
}

function nodeAt(doc: Document.Parsed, path: Path): Node | undefined {
  const value = doc.getIn(path, true)
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

function placeOf(node: Node, lines: LineCounter): Range {
  const [start, end] = node.range ?? [0, 0]
  return toRange(lines, [start, end])
}
