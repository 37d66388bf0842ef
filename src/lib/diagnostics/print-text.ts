import type { Diagnostic } from './diagnostic.ts'

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Prints diagnostics for people: place, source line with carets, what to type instead; Thai first, English second. */
export function printText(diagnostics: Diagnostic[], textOf: (file: string) => string, helpUrl: (code: string) => string): string {
  const linked = new Set<string>()
  return diagnostics
    .map((diagnostic) => {
      const first = !linked.has(diagnostic.code)
      linked.add(diagnostic.code)
      return block(diagnostic, textOf(diagnostic.file), first ? helpUrl(diagnostic.code) : undefined)
    })
    .join('\n')
}

function block(diagnostic: Diagnostic, text: string, url: string | undefined): string {
  const { severity, code, file, line, column, message, help } = diagnostic
  const label = severity === 'error' ? 'ผิด error' : 'เตือน warning'
  const gutter = ' '.repeat(String(line).length)
  return [
    `${label}[${code}]: ${message.th}`,
    `${gutter}   ${message.en}`,
    `${gutter}--> ${file}:${line}:${column}`,
    ...snippet(diagnostic, text, gutter),
    `${gutter} = แก้: ${help.th}`,
    `${gutter} = fix: ${help.en}`,
    ...(url ? [`${gutter} = ${url}`] : []),
    '',
  ].join('\n')
}

function snippet({ line, column, endLine, endColumn }: Diagnostic, text: string, gutter: string): string[] {
  const source = text.split(/\r?\n/)[line - 1]
  if (source === undefined || source.trim() === '') return []
  const until = endLine === line ? endColumn : source.length + 1
  const indent = width(source.slice(0, column - 1))
  const carets = Math.max(1, width(source.slice(column - 1, until - 1)))
  return [`${gutter} |`, `${line} | ${source.replaceAll('\t', ' ')}`, `${gutter} | ${' '.repeat(indent)}${'^'.repeat(carets)}`]
}

/** Columns a terminal takes: Thai vowels and tone marks above and below take none. */
function width(text: string): number {
  let columns = 0
  for (const { segment } of graphemes.segment(text))
    columns += 1 + (segment.match(/(?<=.)[\u0e33]/gu)?.length ?? 0)
  return columns
}
