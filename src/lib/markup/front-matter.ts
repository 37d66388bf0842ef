import { isAlias, isMap, isScalar, type Node, type Scalar, visit } from 'yaml'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { findEscaped } from './characters.ts'
import { fence, readYaml, toRange, type Yaml } from './facts-yaml.ts'
import { notFields, yamlProblems } from './yaml-problems.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Says so where a file does not begin with facts: what stands in it cannot be told apart then. */
export function missingFrontMatter(file: string, text: string): Diagnostic | undefined {
  const firstLine = { line: 1, column: 1, endLine: 1, endColumn: 4 }
  return fence.test(text) ? undefined : diagnose('front-matter-missing', file, firstLine)
}

/** Reads the facts between the `---` lines as plain data (YAML 1.2 core schema; no anchors, aliases, tags or special keys). */
export function parseFrontMatter(file: string, text: string): { data: unknown; diagnostics: Diagnostic[] } {
  const missing = missingFrontMatter(file, text)
  if (missing) return { data: undefined, diagnostics: [missing] }
  const facts = readYaml(text)
  const diagnostics = [...forbiddenFeatures(file, facts), ...syntaxProblems(file, facts)]
  // No facts at all is a form that nobody has filled in yet: the schema names what it needs.
  return { data: diagnostics.length > 0 ? undefined : (facts.doc.toJS() ?? {}), diagnostics }
}

/** Blanks the facts out, so that the text below keeps its lines. */
export function withoutFrontMatter(text: string): string {
  const found = fence.exec(text)
  return found ? found[0].replace(/[^\r\n]/g, '') + text.slice(found[0].length) : text
}

function syntaxProblems(file: string, { yaml, doc, lines }: Yaml): Diagnostic[] {
  const { contents, errors } = doc
  const empty = contents === null || (isScalar(contents) && contents.value === null)
  const isOther = errors.length === 0 && !empty && !isMap(contents)
  const problems = isOther ? [notFields(startOf(contents))] : yamlProblems(doc, yaml)
  return problems.map(({ reason, remedy, range }) =>
    diagnose('yaml-syntax', file, toRange(lines, range), { reason, remedy }),
  )
}

function forbiddenFeatures(file: string, facts: Yaml): Diagnostic[] {
  const { yaml, doc, lines } = facts
  const found: Diagnostic[] = []
  const report = (feature: string, node: Node) => {
    // An anchor or tag stands before its node's own range.
    const [start] = startOf(node)
    const at = yaml.lastIndexOf(feature, start)
    const range = at < 0 ? startOf(node) : ([at, at + feature.length] as const)
    found.push(diagnose('yaml-forbidden', file, toRange(lines, range), { feature }))
  }
  visit(doc, {
    Node: (_, node) => {
      if (isAlias(node)) report(`*${node.source}`, node)
      else if (node.anchor) report(`&${node.anchor}`, node)
      else if (node.tag) report(node.tag.replace('tag:yaml.org,2002:', '!!'), node)
      if (isScalar(node)) found.push(...escapedIn(file, node, facts))
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && forbiddenKeys.has(String(key.value))) report(String(key.value), key)
    },
  })
  return found
}

function escapedIn(file: string, node: Scalar, { yaml, lines }: Yaml): Diagnostic[] {
  const range = startOf(node)
  return findEscaped(file, toRange(lines, range), yaml.slice(...range), [String(node.value)])
}

function startOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0]
  return isScalar(node) || isAlias(node) ? [start, end] : [start, start + 1]
}
