import { type Diagnostic, shownPath } from './diagnostic.ts'

/** More rows than this nobody reads; the lines of the files carry every finding. */
const mostRows = 100

/** Prints diagnostics as Markdown for the page of a run: counts, then a table in Thai and English. */
export function printSummary(
  diagnostics: Diagnostic[],
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const rest = diagnostics.length - mostRows
  return [
    '## ผลการตรวจเรื่อง · The check of the entries',
    '',
    `ตรวจ ${checked} เรื่อง: ผิด ${errors} จุด เตือน ${warnings} จุด  `,
    `checked ${checked}: ${errors} errors, ${warnings} warnings`,
    '',
    ...(diagnostics.length > 0
      ? ['| | ที่ · where | พบอะไร · what | แก้อย่างไร · how to mend it |', '| - | - | - | - |']
      : []),
    ...diagnostics.slice(0, mostRows).map((diagnostic) => row(diagnostic, helpUrl)),
    ...(rest > 0 ? ['', `และอีก ${rest} จุด · and ${rest} more`] : []),
    '',
  ].join('\n')
}

function row({ severity, code, file, line, message, help }: Diagnostic, helpUrl: (code: string) => string) {
  const label = severity === 'error' ? '❌ ผิด · error' : '⚠️ เตือน · warning'
  const place = `${plainMarkdown(shownPath(file))}:${line}`
  const what = `${both(message)}<br>[${code}](${helpUrl(code)})`
  return `| ${label} | ${place} | ${what} | ${both(help)} |`
}

const both = ({ th, en }: Diagnostic['message']) => `${plainMarkdown(th)}<br>${plainMarkdown(en)}`

/** Words from a file stay words: no markup, no link, no mention of a person. */
export const plainMarkdown = (words: string) =>
  words.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+.!|~&:@/=-]/g, (sign) => `&#${sign.charCodeAt(0)};`)
