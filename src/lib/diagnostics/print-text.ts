import { inBoth, sentencesOf, shownPath } from '../../check/say.ts'
import type { CheckWords } from '../../check/words.ts'
import type { Diagnostic } from './diagnostic.ts'
import { snippet, visible } from './snippet.ts'

/** Prints diagnostics for people: place, source line with carets, what to type instead; Thai first, English second. */
export function printText(
  diagnostics: Diagnostic[],
  words: CheckWords,
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
      return block(diagnostic, words, text, first ? helpUrl(diagnostic.code) : undefined)
    })
    .join('')
}

/** A line that holds personal data is shown by no finding. */
const linesOf = ({ file, line, endLine }: Diagnostic) =>
  Array.from({ length: endLine - line + 1 }, (_, index) => `${file}:${line + index}`)

function block(finding: Diagnostic, words: CheckWords, text: string, url: string | undefined): string {
  const { severity, code, file, line, column } = finding
  const [th, en] = [
    sentencesOf(finding, { locale: 'th', words }),
    sentencesOf(finding, { locale: 'en', words }),
  ]
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
