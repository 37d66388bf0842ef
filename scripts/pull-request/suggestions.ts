import { identityProblems } from '../../src/lib/identity.ts'
import { linePassages } from '../../src/lib/markup/passages.ts'
import { publicContacts } from '../../src/lib/personal-data/recognizers/contacts.ts'
import { mendText } from '../../src/lib/read/mend-text.ts'
import { told } from '../../src/node/check-words.ts'

/** A line of a file as it should be. */
export interface Suggestion {
  line: number
  text: string
}

/** Whether `--fix` would change a text. */
export const isMendable = (bytes: Uint8Array) => (mendText(bytes)?.done.length ?? 0) > 0

/**
 * What `--fix` would put in place of some lines. A line that identifies somebody is not repeated, and line ends, which
 * no suggestion can show, are left to `--fix`.
 */
export function suggestionsFor(file: string, bytes: Uint8Array, contacts: string[]): Suggestion[] {
  const mended = mendText(bytes)?.text
  if (mended === undefined) return []
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split(/\r\n?|\n/)
  const identifying = identityProblems(file, linePassages(mended), publicContacts(contacts))
  const secret = new Set(identifying.flatMap(linesOf))
  return mended.split('\n').flatMap((text, index) => {
    const old = before[index]
    return old === undefined || old === text || secret.has(index + 1) ? [] : [{ line: index + 1, text }]
  })
}

/** The lines of a finding. */
export const linesOf = ({ line, endLine }: { line: number; endLine: number }) =>
  Array.from({ length: Math.max(0, endLine - line) + 1 }, (_, index) => line + index)

/** A suggestion as the git host reads it; the fence is longer than any in the text. */
export function suggestionBody(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${suggestionMarker}\n${told('answer.letters')}\n${fence}suggestion\n${text}\n${fence}\n`
}

const suggestionMarker = '<!-- good-practice-library: suggestion -->'

/** The lines of the new file that a patch shows: only these can be spoken of. */
export function linesOfPatch(patch: string): Set<number> {
  const lines = new Set<number>()
  let next = 0
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row)?.[1]
    if (start !== undefined) next = Number(start)
    else if (row.startsWith('+') || row.startsWith(' ')) lines.add(next++)
  }
  return lines
}
