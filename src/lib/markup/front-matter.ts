import { type Document, isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { type Diagnostic, diagnose, type Range } from '../diagnostics/diagnostic.ts'

/** A field's place in the facts, such as `['results', 0, 'source']`. */
export type Path = readonly (string | number)[]

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Reads the facts between the `---` lines as plain data (YAML 1.2 core schema; no anchors, aliases, tags or special keys). */
export function parseFrontMatter(
  file: string,
  text: string,
): { data: unknown; diagnostics: Diagnostic[] } {
  const found = fence.exec(text)
  if (!found) {
    const range = { line: 1, column: 1, endLine: 1, endColumn: 4 }
    return { data: undefined, diagnostics: [diagnose('front-matter-missing', file, range)] }
  }
  const { doc, lines } = readYaml(found[1] ?? '')
  const diagnostics = [
    ...doc.errors.map((error) =>
      diagnose('yaml-syntax', file, toRange(lines, error.pos), { reason: shortReason(error.message) }),
    ),
    ...forbiddenFeatures(doc).map(({ feature, range }) =>
      diagnose('yaml-forbidden', file, toRange(lines, range), { feature }),
    ),
  ]
  return { data: diagnostics.length > 0 ? undefined : doc.toJS(), diagnostics }
}

/** Where a field stands in a file's text; for a field that is missing, its nearest parent. */
export function locate(text: string, path: Path): Range {
  const found = fence.exec(text)
  const { doc, lines } = readYaml(found?.[1] ?? '')
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyRange(doc, path.slice(0, depth))
    const value = doc.getIn(path.slice(0, depth), true)
    if (depth < path.length && key) return toRange(lines, key)
    if (isNode(value) && value.range) return toRange(lines, [value.range[0], value.range[1]])
    if (key) return toRange(lines, key)
  }
  return { line: 1, column: 1, endLine: 1, endColumn: 4 }
}

/** Where the name of a field stands. */
export function locateKey(text: string, path: Path): Range {
  const { doc, lines } = readYaml(fence.exec(text)?.[1] ?? '')
  const range = keyRange(doc, path)
  return range ? toRange(lines, range) : locate(text, path)
}

/** Blanks the facts out, so that the text below keeps its lines. */
export function withoutFrontMatter(text: string): string {
  const found = fence.exec(text)
  return found ? found[0].replace(/[^\r\n]/g, '') + text.slice(found[0].length) : text
}

function readYaml(yaml: string) {
  const lines = new LineCounter()
  const doc = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: true, lineCounter: lines })
  return { doc, lines }
}

function forbiddenFeatures(doc: Document) {
  const found: { feature: string; range: [number, number] }[] = []
  visit(doc, {
    Node: (_, node) => {
      const range: [number, number] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
      if (isAlias(node)) found.push({ feature: '*alias', range })
      else if (node.anchor) found.push({ feature: '&anchor', range })
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) found.push({ feature: node.tag, range })
      else if (node.tag && isScalar(node) && node.source !== undefined && node.tag.endsWith('binary'))
        found.push({ feature: '!!binary', range })
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) && forbiddenKeys.has(String(pair.key.value)) && pair.key.range)
        found.push({ feature: String(pair.key.value), range: [pair.key.range[0], pair.key.range[1]] })
    },
  })
  return found
}

function keyRange(doc: Document, path: Path): [number, number] | undefined {
  const parent = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
  let range: [number, number] | undefined
  if (!isNode(parent)) return undefined
  visit(parent, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === path.at(-1) && pair.key.range)
        range = [pair.key.range[0], pair.key.range[1]]
      return visit.SKIP
    },
  })
  return range
}

/** The facts begin on line 2, below the first `---`. */
function toRange(lines: LineCounter, [start, end]: readonly [number, number]): Range {
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(end, start + 1))
  return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col }
}

const shortReason = (message: string) => (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')
