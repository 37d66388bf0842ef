import { findPersonalData } from '../personal-data/find.ts'
import type { Finding, Kind } from '../personal-data/recognizer.ts'
import type { Bilingual } from '../schema/fields.ts'
import { personalDataCode } from './catalogue/personal-data.ts'
import { type Code, catalogue } from './catalogue.ts'

/** A stretch of text: lines and columns from 1, columns in UTF-16 units as editors count them; the end is exclusive. */
export interface Range {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** `error` stops the build; `warning` does not. */
type Severity = 'error' | 'warning'

/** One finding: what, where, and what to do about it. It never carries text that was judged to be personal data. */
export interface Diagnostic extends Range {
  code: Code
  /** The kind of personal data found, if it is that. */
  kind?: Kind
  severity: Severity
  /** Path from the project's root, with `/`; printed by `shownPath`, for a name may identify somebody. */
  file: string
  message: Bilingual
  help: Bilingual
}

/** Words that fill the `{holes}` of a message: the same in both languages, or one for each. */
export type Params = Record<string, string | number | Bilingual>

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

/** Makes a diagnostic from the catalogue's words. */
export function diagnose(code: Code, file: string, range: Range, params: Params = {}): Diagnostic {
  const { severity, message, help } = catalogue[code]
  return { code, severity, file, ...range, message: fill(message, params), help: fill(help, params) }
}

/** Makes the diagnostic of personal data. */
export function diagnosePersonalData(
  kind: Kind,
  severity: Finding['severity'],
  file: string,
  range: Range,
): Diagnostic {
  return { ...diagnose(personalDataCode(kind), file, range), kind, severity }
}

function fill(words: Bilingual, params: Params): Bilingual {
  return { th: fillOne(words.th, 'th', params), en: fillOne(words.en, 'en', params) }
}

function fillOne(template: string, locale: 'th' | 'en', params: Params): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name]
    if (value === undefined) return hole
    return plain(
      typeof value === 'object' ? value[locale] : clipped(concealed(String(value).slice(0, 2 * longest))),
    )
  })
}

/** Words from a file stay on one line and bring no signs that could steer a terminal or a log. */
const plain = (words: string) => words.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')

/** Words from a file are not repeated where they identify somebody: not by another finding either. */
function concealed(words: string): string {
  const shown = seen.get(words) ?? (findPersonalData(words).length > 0 ? '…' : words)
  if (seen.size > 1000) seen.clear()
  seen.set(words, shown)
  return shown
}

/** A path as it may be printed: a name in it that identifies somebody is not repeated. */
export const shownPath = (path: string) => path.split('/').map(concealed).join('/')

/** One file may have thousands of findings that say the same of it. */
const seen = new Map<string, string>()

/** Words from a file stay short, too. */
const clipped = (words: string) =>
  words.length > longest ? `${[...words].slice(0, longest).join('')}…` : words

const longest = 200

/** By file, then line, then column, then code: the order people read in. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
