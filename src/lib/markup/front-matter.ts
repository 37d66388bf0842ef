import { type Document, isAlias, isMap, isScalar, type LineCounter, type Node, visit } from 'yaml'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { fence, readYaml, toRange } from './facts-yaml.ts'
import { notFields, yamlProblems } from './yaml-problems.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Reads the facts between the `---` lines as plain data (YAML 1.2 core schema; no anchors, aliases, tags or special keys). */
export function parseFrontMatter(file: string, text: string): { data: unknown; diagnostics: Diagnostic[] } {
  if (!fence.test(text)) {
    const range = { line: 1, column: 1, endLine: 1, endColumn: 4 }
    return { data: undefined, diagnostics: [diagnose('front-matter-missing', file, range)] }
  }
  const { doc, lines } = readYaml(text)
  const forbidden = forbiddenFeatures(file, doc, lines)
  const diagnostics = [...forbidden, ...syntaxProblems(file, doc, lines)]
  // No facts at all is a form that nobody has filled in yet: the schema names what it needs.
  return { data: diagnostics.length > 0 ? undefined : (doc.toJS() ?? {}), diagnostics }
}

/** Blanks the facts out, so that the text below keeps its lines. */
export function withoutFrontMatter(text: string): string {
  const found = fence.exec(text)
  return found ? found[0].replace(/[^\r\n]/g, '') + text.slice(found[0].length) : text
}

function syntaxProblems(file: string, doc: Document.Parsed, lines: LineCounter): Diagnostic[] {
  const { contents, errors } = doc
  const empty = contents === null || (isScalar(contents) && contents.value === null)
  const problems = errors.length === 0 && !empty && !isMap(contents) ? [notFields(startOf(contents))] : yamlProblems(doc)
  return problems.map(({ reason, remedy, range }) =>
    diagnose('yaml-syntax', file, toRange(lines, range), { reason, remedy }),
  )
}

function forbiddenFeatures(file: string, doc: Document.Parsed, lines: LineCounter): Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (feature: string, range: readonly [number, number]) =>
    found.push(diagnose('yaml-forbidden', file, toRange(lines, range), { feature }))
  visit(doc, {
    Node: (_, node) => {
      if (isAlias(node)) report(`*${node.source}`, startOf(node))
      else if (node.anchor) report(`&${node.anchor}`, startOf(node))
      else if (node.tag) report(node.tag.replace('tag:yaml.org,2002:', '!!'), startOf(node))
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && forbiddenKeys.has(String(key.value))) report(String(key.value), startOf(key))
    },
  })
  return found
}

function startOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0]
  return isScalar(node) || isAlias(node) ? [start, end] : [start, start + 1]
}
