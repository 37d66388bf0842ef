import { sentencesOf, shownPath } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { Diagnostic } from './diagnostic.ts'

/** Prints diagnostics for programs; `checked` counts the entries looked at. */
export function printJson(
  diagnostics: Diagnostic[],
  words: FindingWords,
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const report = {
    checked,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    diagnostics: diagnostics.map((finding) => ({ ...printed(finding, words), url: helpUrl(finding.code) })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Of what stands in a file only sentences are printed, which repeat nothing that identifies. */
function printed(finding: Diagnostic, words: FindingWords) {
  const { params: _, path: _path, page: _page, kind, ...place } = finding
  const th = sentencesOf(finding, { locale: 'th', words })
  const en = sentencesOf(finding, { locale: 'en', words })
  return {
    ...place,
    file: shownPath(finding.file),
    message: { th: th.message, en: en.message },
    help: { th: th.help, en: en.help },
    ...(kind && { kind }),
  }
}
