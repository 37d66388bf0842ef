import { globSync, readFileSync } from 'node:fs'

/** What the check prints for a finding of a code: the first one of its first test case, which is always true to the program. */
export function printedCheck(code: string): string {
  const [first] = globSync(`tests/checks/${code}/*/expected.txt`).sort()
  if (first === undefined) throw new Error(`tests/checks/${code} has no case to show on its help page`)
  const text = readFileSync(first, 'utf8').replaceAll('\r\n', '\n')
  const [finding = ''] = text.split('\n\n')
  return finding.replace(/\n +=( \/contribute\/checks\/.*)$/, '').trimEnd()
}
