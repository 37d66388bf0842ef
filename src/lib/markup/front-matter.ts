import { isAlias, isMap, isScalar, type Node, type Scalar, visit } from 'yaml'
import { phrase } from '../../check/say.ts'
import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { findEscaped } from './characters.ts'
import { type YamlProblem, yamlProblems } from './yaml-problems.ts'

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype', '<<'])

/** Says so where a file does not begin with facts: what stands in it cannot be told apart then. */
export function missingFrontMatter({ file, head }: SourceText): Diagnostic | undefined {
  const firstLine = { line: 1, column: 1, endLine: 1, endColumn: 4 }
  return head ? undefined : diagnose('front-matter-missing', file, firstLine)
}

/** Reads the facts between the `---` lines as plain data (YAML 1.2 core schema; no anchors, aliases, tags or special keys). */
export function parseFrontMatter(source: SourceText): { data: unknown; diagnostics: Diagnostic[] } {
  const missing = missingFrontMatter(source)
  if (missing) return { data: undefined, diagnostics: [missing] }
  const diagnostics = [...forbiddenFeatures(source), ...syntaxProblems(source)]
  // No facts at all is a form that nobody has filled in yet: the schema names what it needs.
  return { data: diagnostics.length > 0 ? undefined : (source.facts.toJS() ?? {}), diagnostics }
}

function syntaxProblems({ file, yaml, facts, rangeOf }: SourceText): Diagnostic[] {
  const { contents, errors } = facts
  const empty = contents === null || (isScalar(contents) && contents.value === null)
  const isOther = errors.length === 0 && !empty && !isMap(contents)
  const problems: YamlProblem[] = isOther
    ? [{ reason: 'shape', range: startOf(contents) }]
    : yamlProblems(facts, yaml)
  return problems.map(({ reason, range }) =>
    diagnose('yaml-syntax', file, rangeOf(range), {
      reason: phrase(`yamlReason.${reason}`),
      remedy: phrase(`yamlRemedy.${reason}`),
    }),
  )
}

function forbiddenFeatures(source: SourceText): Diagnostic[] {
  const { file, yaml, facts, rangeOf } = source
  const found: Diagnostic[] = []
  const report = (feature: string, node: Node) => {
    // An anchor or tag stands before its node's own range.
    const [start] = startOf(node)
    const at = yaml.lastIndexOf(feature, start)
    const range = at < 0 ? startOf(node) : ([at, at + feature.length] as const)
    found.push(diagnose('yaml-forbidden', file, rangeOf(range), { feature }))
  }
  visit(facts, {
    Node: (_, node) => {
      if (isAlias(node)) report(`*${node.source}`, node)
      else if (node.anchor) report(`&${node.anchor}`, node)
      else if (node.tag) report(node.tag.replace('tag:yaml.org,2002:', '!!'), node)
      if (isScalar(node)) found.push(...escapedIn(source, node))
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && forbiddenKeys.has(String(key.value))) report(String(key.value), key)
    },
  })
  return found
}

function escapedIn({ file, yaml, rangeOf }: SourceText, node: Scalar): Diagnostic[] {
  const range = startOf(node)
  return findEscaped(file, rangeOf(range), yaml.slice(...range), [String(node.value)])
}

function startOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0]
  return isScalar(node) || isAlias(node) ? [start, end] : [start, start + 1]
}
