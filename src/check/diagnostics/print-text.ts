import { bilingualSentences, inBoth, shownPath } from '../say.ts'
import type { CheckWords } from '../words.ts'
import type { Diagnostic, Range } from './diagnostic.ts'

/** Prints diagnostics for people: place, source line with carets, what to type instead; Thai first, English second. */
export function printText(
  diagnostics: Diagnostic[],
  words: CheckWords,
  textOf: (file: string) => string,
  helpUrl: (code: string) => string,
): string {
  const linked = new Set<string>()
  const secret = secretLines(diagnostics)
  return diagnostics
    .map((diagnostic) => {
      const first = !linked.has(diagnostic.code)
      linked.add(diagnostic.code)
      const text = linesOf(diagnostic).some((line) => secret.has(line)) ? '' : textOf(diagnostic.file)
      return block(diagnostic, words, text, first ? helpUrl(diagnostic.code) : undefined)
    })
    .join('')
}

/** A line that holds personal data is shown by no finding. */
export const secretLines = (found: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(found.filter(({ kind }) => kind).flatMap(linesOf))

/** The lines of a finding. */
export const linesOf = ({ file, line, endLine }: Diagnostic) =>
  Array.from({ length: endLine - line + 1 }, (_, index) => `${file}:${line + index}`)

function block(finding: Diagnostic, words: CheckWords, text: string, url: string | undefined): string {
  const { severity, code, file, line, column } = finding
  const { th, en } = bilingualSentences(finding, words)
  const gutter = ' '.repeat(String(line).length)
  const fix = words.commands['report.fix']
  return [
    `${inBoth(words, `report.${severity}`, {}, ' ')}[${code}]: ${th.message}`,
    `${gutter}   ${en.message}`,
    `${gutter}--> ${visible(shownPath(file))}:${line}:${column}`,
    ...snippet(finding, text, gutter),
    `${gutter} = ${fix.th}: ${th.help}`,
    `${gutter} = ${fix.en}: ${en.help}`,
    ...(url ? [`${gutter} = ${url}`] : []),
    '\n',
  ].join('\n')
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Columns shown of a line: a Thai paragraph is one line of many hundreds. */
const window = { before: 40, total: 100 }
const near = 1000

/** The source line of a finding with carets below; nothing for a finding about the file as a whole. */
export function snippet({ line, column, endLine, endColumn }: Range, text: string, gutter: string): string[] {
  const source = text.split(/\r\n|\n|\r/)[line - 1]
  if (source === undefined || source.trim() === '' || (line === endLine && column === endColumn)) return []
  const shown = visible(source)
  const until = endLine === line ? endColumn - 1 : shown.length
  const [start, end] = cut(shown, column - 1)
  const indent = width(shown.slice(start, column - 1)) + (start > 0 ? 2 : 0)
  const carets = Math.max(1, width(shown.slice(column - 1, Math.min(until, end))))
  const excerpt = (start > 0 ? '… ' : '') + shown.slice(start, end) + (end < shown.length ? ' …' : '')
  return [
    `${gutter} |`,
    `${line} | ${excerpt.trimEnd()}`,
    `${gutter} | ${' '.repeat(indent)}${'^'.repeat(carets)}`,
  ]
}

/** Tabs take one column here; signs that cannot be seen, or would steer the terminal, are shown as a dot. */
export const visible = (source: string) =>
  source.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => '·'.repeat(sign.length))

/** The part of a line to show, in UTF-16 units; it never cuts between a letter and its vowel or tone mark. */
function cut(shown: string, column: number): [start: number, end: number] {
  // Only the neighbourhood is measured: a file may be one line of 64 kB, with a thousand findings in it.
  const base = Math.max(0, column - near)
  const around = shown.slice(base, column + near)
  if (around.length === shown.length && width(shown) <= window.total) return [0, shown.length]
  const places = [...graphemes.segment(around)].map(({ index }) => base + index)
  const at = places.findLastIndex((index) => index <= column)
  const first = Math.max(0, Math.min(at - window.before, places.length - window.total))
  return [places[first] ?? 0, places[first + window.total] ?? base + around.length]
}

/** Columns a terminal takes: Thai vowels and tone marks above and below take none, ำ takes its own, CJK and emoji two. */
function width(text: string): number {
  let columns = 0
  for (const { segment } of graphemes.segment(text)) {
    columns += wide.test(segment) ? 2 : 1
    columns += segment.match(/(?<=.)[\u0e33]/gu)?.length ?? 0
  }
  return columns
}

const wide =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u
