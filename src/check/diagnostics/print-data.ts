import { bilingualSentences, inBoth, shownPath } from '../say.ts'
import type { CheckWords, FindingWords } from '../words.ts'
import { countsOf, type Diagnostic } from './diagnostic.ts'
import { linesOf, secretLines } from './print-text.ts'

/** Prints diagnostics for programs; `checked` counts the entries looked at. */
export function printJson(
  diagnostics: Diagnostic[],
  words: FindingWords,
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const secret = secretLines(diagnostics)
  const printed = (finding: Diagnostic) => ({
    ...told(finding, words),
    ...(finding.edit && !linesOf(finding).some((line) => secret.has(line)) && { edit: finding.edit }),
  })
  const report = {
    checked,
    ...countsOf(diagnostics),
    diagnostics: diagnostics.map((finding) => ({ ...printed(finding), url: helpUrl(finding.code) })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Of what stands in a file only sentences are printed, which repeat nothing that identifies. */
function told(finding: Diagnostic, words: FindingWords) {
  const { params: _, path: _path, page: _page, kind, edit: _edit, ...place } = finding
  const { th, en } = bilingualSentences(finding, words)
  return {
    ...place,
    file: shownPath(finding.file),
    message: { th: th.message, en: en.message },
    help: { th: th.help, en: en.help },
    ...(kind && { kind }),
  }
}

/** Prints diagnostics as GitHub workflow commands, which stand on the lines of a pull request. */
export function printGithub(diagnostics: Diagnostic[], words: FindingWords): string {
  return diagnostics
    .map((finding) => {
      const { severity, code, file, line, column, endLine, endColumn } = finding
      const place = `file=${property(shownPath(file))},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
      const { th, en } = bilingualSentences(finding, words)
      const lines = [th.message, th.help, en.message, en.help].join('\n')
      return `::${severity} ${place},title=${property(code)}::${data(lines)}\n`
    })
    .join('')
}

/** Escapes as the workflow-command format asks (docs.github.com, "Workflow commands for GitHub Actions"). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** More rows than this nobody reads; the lines of the files carry every finding. */
const mostRows = 100

/** Prints diagnostics as Markdown for the page of a run: counts, then a table in Thai and English. */
export function printSummary(
  diagnostics: Diagnostic[],
  words: CheckWords,
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const rest = diagnostics.length - mostRows
  const heads = (['where', 'what', 'how'] as const).map((head) => inBoth(words, `report.${head}`))
  return [
    `## ${inBoth(words, 'report.title')}`,
    '',
    inBoth(words, 'report.total', { checked, ...countsOf(diagnostics) }, '  \n'),
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
  const { th, en } = bilingualSentences(finding, words)
  const both = (line: 'message' | 'help') => [th, en].map((one) => plainMarkdown(one[line])).join('<br>')
  return `| ${label} | ${place} | ${both('message')}<br>[${code}](${helpUrl(code)}) | ${both('help')} |`
}

/** Words from a file stay words: no markup, no link, no mention of a person. */
export const plainMarkdown = (words: string) =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+.!|~&:@/=-]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Exceptions to be filled in and added to their file, for each finding of personal data. */
export const printExceptions = (found: Diagnostic[]): string =>
  found
    .filter(({ digest }) => digest !== undefined)
    .map(({ file, line, code, digest }) =>
      [
        `# ${shownPath(file)}:${line}`,
        `- file: ${shownPath(file)}`,
        `  code: ${code}`,
        `  digest: ${digest}`,
        '  reason:',
        '  reviewer:',
        '',
      ].join('\n'),
    )
    .join('\n')
