import { type Diagnostic, shownPath } from './diagnostic.ts'

/** Prints diagnostics for programs; `checked` counts the entries looked at. */
export function printJson(
  diagnostics: Diagnostic[],
  checked: number,
  helpUrl: (code: string) => string,
): string {
  const report = {
    checked,
    errors: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file: shownPath(diagnostic.file),
      url: helpUrl(diagnostic.code),
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
