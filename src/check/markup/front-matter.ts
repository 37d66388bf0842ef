import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLParseError,
} from 'yaml'
import type { SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { PhraseIn } from '../phrases.ts'
import { phrase } from '../say.ts'
import { findEscaped } from './characters.ts'

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
    : [...yamlProblems(facts, yaml), ...cutTexts(facts, yaml)]
  return problems.map(({ reason, range }) => {
    const params = { reason: phrase(`yamlReason.${reason}`), remedy: phrase(`yamlRemedy.${reason}`) }
    const found = diagnose('yaml-syntax', file, rangeOf(range), params)
    const whole = quoted.has(reason) ? textAt(yaml, range[0]) : undefined
    return whole ? { ...found, edit: { ...rangeOf(whole), text: inQuotes(yaml.slice(...whole)) } } : found
  })
}

/** What quotation marks around the whole text mend. */
const quoted = new Set<PhraseIn<'yamlReason'>>(['colon', 'cut', 'start'])

/** Where the text on a line stands, behind its field's name or dash; none where it already has quotation marks or is no plain text. */
function textAt(yaml: string, at: number): readonly [number, number] | undefined {
  const start = yaml.lastIndexOf('\n', at - 1) + 1
  const [, before, text] =
    /^([ \t]*(?:- +)*(?:[\w-]+:[ \t]+|(?<=- +)))([^\s'"[{|>&*!].*?)\s*$/.exec(
      yaml.slice(start, lineEnd(yaml, at)),
    ) ?? []
  if (before === undefined || text === undefined) return undefined
  return [start + before.length, start + before.length + text.length]
}

const inQuotes = (text: string) => `'${text.replaceAll("'", "''")}'`

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

/** What is wrong with the facts as YAML, and where. */
interface YamlProblem {
  reason: PhraseIn<'yamlReason'>
  /** Offsets in the text of the facts. */
  range: readonly [number, number]
}

/**
 * A mistake makes the parser stumble again further down, so only the first is told; what it says of fields that stand
 * twice holds only above that.
 */
function yamlProblems({ errors }: Document.Parsed, yaml: string): YamlProblem[] {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.slice(0, first < 0 ? undefined : first + 1).map((error) => toProblem(error, yaml))
}

/**
 * Behind a space a # begins a comment: what follows it on the line of a text without quotation marks is gone. A remark beside an
 * id, a day, a figure or nothing yet is one.
 */
function cutTexts(facts: Document.Parsed, yaml: string): YamlProblem[] {
  const found: YamlProblem[] = []
  visit(facts, {
    Scalar: (_, { type, range, source = '' }) => {
      const after = range?.[1] ?? yaml.length
      const [space] = /^[ \t]+(?=#)/.exec(yaml.slice(after)) ?? []
      if (type === 'PLAIN' && space !== undefined && !isRemark(source, yaml.slice(after)))
        found.push({ reason: 'cut', range: [after + space.length, lineEnd(yaml, after)] })
    },
  })
  return found
}

const isRemark = (value: string, rest: string) => /^[\w.:-]*$/.test(value) && /^[ \t]+#[ \t]/.test(rest)

/** The parser complains where it gave up; the writer looks for the sign that began it. */
function toProblem({ code, message, pos: [start, end] }: YAMLParseError, yaml: string): YamlProblem {
  const at = (from: number, length = 1): readonly [number, number] => [from, from + length]
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    return { reason: 'quote', range: at(openQuote(yaml, end, message.includes("'") ? "'" : '"')) }
  if (message.includes('must be sufficiently indented and end with a'))
    return {
      reason: 'bracket',
      range: at(Math.max(0, yaml.lastIndexOf(message.includes(']') ? '[' : '{', start - 1))),
    }
  if (code === 'DUPLICATE_KEY')
    return { reason: 'twice', range: at(start, /^[^:\n]*/.exec(yaml.slice(start))?.[0].length) }
  if (code === 'MULTIPLE_DOCS') return { reason: 'documents', range: at(separator(yaml, start), 3) }
  if (/['"]\s*$/.test(yaml.slice(0, start)) && code === 'UNEXPECTED_TOKEN')
    return { reason: 'afterQuote', range: [start, lineEnd(yaml, start)] }
  const until = Math.min(end, Math.max(start + 1, lineEnd(yaml, start)))
  return { reason: reasons[code] ?? 'other', range: [start, until] }
}

const reasons: Partial<Record<YAMLParseError['code'], YamlProblem['reason']>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'colon',
  MULTILINE_IMPLICIT_KEY: 'shape',
  BAD_SCALAR_START: 'start',
  BAD_INDENT: 'indent',
}

/** A quoted value begins right after the colon, dash, bracket or comma before it. */
function openQuote(yaml: string, end: number, quote: string): number {
  const begins = yaml.slice(0, end).matchAll(/(?:^|[:\-,[{]\s+|[[{])(['"])/gm)
  const last = [...begins].findLast(([, sign]) => sign === quote)
  return last ? last.index + last[0].length - 1 : Math.max(0, end - 1)
}

/** The line of dots or dashes that ended the first document. */
function separator(yaml: string, start: number): number {
  if (yaml.startsWith('---', start)) return start
  return Math.max(0, yaml.lastIndexOf('\n...', start) + 1)
}

function lineEnd(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from)
  return end < 0 ? yaml.length : end
}
