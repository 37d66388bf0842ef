import { type Code, personalDataCode, type Severity, severities } from '../../check/codes.ts'
import type { Params } from '../../check/say.ts'
import type { Path } from '../../entry/source-text.ts'
import type { Finding, Kind } from '../personal-data/recognizer.ts'

/** A stretch of text: lines and columns from 1, columns in UTF-16 units as editors count them; the end is exclusive. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/**
 * One finding: what, where, and what fills the holes of its sentences, which `content/checks` holds. Words from a file
 * are printed by `sentencesOf` only, which repeats none that was judged to be personal data.
 */
export interface Diagnostic extends Range {
  code: Code
  severity: Severity
  /** Path from the project's root, with `/`; printed by `shownPath`, for a name may identify somebody. */
  file: string
  params: Params
  /** The field of the facts that it concerns, if it concerns one. */
  path?: Path
  /** The page of a document, from 1. */
  page?: number
  /** The kind of personal data found, if it is that. */
  kind?: Kind
}

/** What a parser made of a stretch of text. */
interface Placed {
  position?: { start: Point; end: Point } | undefined
}
type Point = Pick<Range, 'line' | 'column'>

/** The start of a file, for findings about the file as a whole. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Where a node of a Markdown tree stands; the start of the file for one that no text made. */
export function rangeOf({ position }: Placed): Range {
  if (!position) return fileStart
  const { start, end } = position
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** Makes a finding of a check. */
export const diagnose = (code: Code, file: string, range: Range, params: Params = {}): Diagnostic => ({
  code,
  severity: severities[code],
  file,
  ...range,
  params,
})

/** Makes the finding of personal data. */
export const diagnosePersonalData = (
  kind: Kind,
  severity: Finding['severity'],
  file: string,
  range: Range,
): Diagnostic => ({ ...diagnose(personalDataCode(kind), file, range), kind, severity })

/** By file, then line, then column, then code: the order people read in. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
