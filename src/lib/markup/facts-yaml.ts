import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Range } from '../diagnostics/diagnostic.ts'

/** The two `---` lines with the facts between them. */
export const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** Facts as a document, with the text they were read from. */
export interface Yaml {
  yaml: string
  doc: Document.Parsed
  lines: LineCounter
}

/** The text read last: a file is asked for the place of every finding in it, one after the other. */
let last: { text: string; facts: Yaml } | undefined

/** The facts of a text as a YAML document that knows its places. */
export function readYaml(text: string): Yaml {
  if (last?.text === text) return last.facts
  const lines = new LineCounter()
  const yaml = fence.exec(text)?.[1] ?? ''
  const doc = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
    lineCounter: lines,
  })
  last = { text, facts: { yaml, doc, lines } }
  return last.facts
}

/** A place in the file; the facts begin on line 2, below the first `---`. */
export function toRange(lines: LineCounter, [start, end]: readonly [number, number]): Range {
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(end, start + 1))
  return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col }
}
