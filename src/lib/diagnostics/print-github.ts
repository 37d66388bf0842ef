import { sentencesOf, shownPath } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Prints diagnostics as GitHub workflow commands, which stand on the lines of a pull request. */
export function printGithub(diagnostics: Diagnostic[], words: FindingWords): string {
  return diagnostics
    .map((finding) => {
      const { severity, code, file, line, column, endLine, endColumn } = finding
      const place = `file=${property(shownPath(file))},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`
      const said = (['th', 'en'] as const).map((locale) => sentencesOf(finding, { locale, words }))
      const lines = said.flatMap(({ message, help }) => [message, help]).join('\n')
      return `::${severity} ${place},title=${property(code)}::${data(lines)}\n`
    })
    .join('')
}

/** Escapes as the workflow-command format asks (docs.github.com, "Workflow commands for GitHub Actions"). */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
