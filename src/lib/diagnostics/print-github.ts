import { type Diagnostic, shownPath } from './diagnostic.ts'

/** Prints diagnostics as GitHub workflow commands, which stand on the lines of a pull request. */
export function printGithub(diagnostics: Diagnostic[]): string {
  return diagnostics
    .map(({ severity, code, file, line, column, endLine, endColumn, message, help }) => {
      const place = `file=${property(shownPath(file))},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
      const words = [message.th, help.th, message.en, help.en].join('\n')
      return `::${severity} ${place},title=${property(code)}::${data(words)}\n`
    })
    .join('')
}

/** Escapes as the workflow-command format asks (docs.github.com, "Workflow commands for GitHub Actions"). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
