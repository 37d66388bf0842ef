import { type Diagnostic, shownPath } from './diagnostic.ts'
import { snippet, visible } from './snippet.ts'

/** Prints diagnostics for people: place, source line with carets, what to type instead; Thai first, English second. */
export function printText(
  diagnostics: Diagnostic[],
  textOf: (file: string) => string,
  helpUrl: (code: string) => string,
): string {
  const linked = new Set<string>()
  const secret = new Set(diagnostics.filter(({ kind }) => kind).flatMap(linesOf))
  return diagnostics
    .map((diagnostic) => {
      const first = !linked.has(diagnostic.code)
      linked.add(diagnostic.code)
      const text = linesOf(diagnostic).some((line) => secret.has(line)) ? '' : textOf(diagnostic.file)
      return block(diagnostic, text, first ? helpUrl(diagnostic.code) : undefined)
    })
    .join('')
}

/** A line that holds personal data is shown by no finding. */
const linesOf = ({ file, line, endLine }: Diagnostic) =>
  Array.from({ length: endLine - line + 1 }, (_, index) => `${file}:${line + index}`)

function block(diagnostic: Diagnostic, text: string, url: string | undefined): string {
  const { severity, code, file, line, column, message, help } = diagnostic
  const label = severity === 'error' ? 'ผิด error' : 'เตือน warning'
  const gutter = ' '.repeat(String(line).length)
  return [
    `${label}[${code}]: ${message.th}`,
    `${gutter}   ${message.en}`,
    `${gutter}--> ${visible(shownPath(file))}:${line}:${column}`,
    ...snippet(diagnostic, text, gutter),
    `${gutter} = แก้: ${help.th}`,
    `${gutter} = fix: ${help.en}`,
    ...(url ? [`${gutter} = ${url}`] : []),
    '\n',
  ].join('\n')
}
