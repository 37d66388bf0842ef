import { inBoth, sentencesOf, shownPath } from '../../check/say.ts'
import type { CheckWords } from '../../check/words.ts'
import type { Diagnostic } from './diagnostic.ts'

/** More rows than this nobody reads; the lines of the files carry every finding. */
const mostRows = 100

/** Prints diagnostics as Markdown for the page of a run: counts, then a table in Thai and English. */
export function printSummary(
  diagnostics: Diagnostic[],
  words: CheckWords,
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const rest = diagnostics.length - mostRows
  const heads = (['where', 'what', 'how'] as const).map((head) => inBoth(words, `report.${head}`))
  return [
    `## ${inBoth(words, 'report.title')}`,
    '',
    inBoth(words, 'report.total', { checked, errors, warnings: diagnostics.length - errors }, '  \n'),
    '',
    ...(diagnostics.length > 0 ? [`| | ${heads.join(' | ')} |`, '| - | - | - | - |'] : []),
    ...diagnostics.slice(0, mostRows).map((finding) => row(finding, words, helpUrl)),
    ...(rest > 0 ? ['', inBoth(words, 'report.more', { count: rest })] : []),
    '',
  ].join('\n')
}

function row(finding: Diagnostic, words: CheckWords, helpUrl: (code: string) => string) {
  const { severity, code, file, line } = finding
  const label = `${severity === 'error' ? '❌' : '⚠️'} ${inBoth(words, `report.${severity}`)}`
  const place = `${plainMarkdown(shownPath(file))}:${line}`
  const said = (['th', 'en'] as const).map((locale) => sentencesOf(finding, { locale, words }))
  const both = (line: 'message' | 'help') => said.map((one) => plainMarkdown(one[line])).join('<br>')
  return `| ${label} | ${place} | ${both('message')}<br>[${code}](${helpUrl(code)}) | ${both('help')} |`
}

/** Words from a file stay words: no markup, no link, no mention of a person. */
export const plainMarkdown = (words: string) =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+.!|~&:@/=-]/g, (sign) => `&#${sign.charCodeAt(0)};`)
