import * as z from 'zod'
import { applyEdits } from '../../src/check/apply-edits.ts'
import { isPersonalDataCode } from '../../src/check/codes.ts'
import { fixText } from '../../src/check/fix-text.ts'
import { identityProblems } from '../../src/check/identity.ts'
import { linePassages } from '../../src/check/markup/passages.ts'
import { publicContacts } from '../../src/check/personal-data/recognizers/contacts.ts'
import { told } from '../../src/node/content.ts'
import type { GitHost } from './git-host.ts'
import type { Finding } from './verdict.ts'

const ChangedFile = z.object({
  filename: z.string(),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  status: z.string(),
  patch: z.string().optional(),
})

/** The texts that a pull request brings; more than this is no pull request of an entry. */
const mostTexts = 80
const mostBytes = 64 * 1024

/** A comment on a line of the new file. */
export interface LineComment {
  path: string
  line: number
  side: 'RIGHT'
  body: string
}

/** What `--fix` would change in a pull request's texts, read as they stand in its newest commit. */
export async function fixesOf(number: number, findings: Finding[], host: GitHost, contacts: string[]) {
  const files = (await host.list(`/pulls/${number}/files`, ChangedFile)).filter(isText).slice(0, mostTexts)
  const fixable: string[] = []
  const suggestions: LineComment[] = []
  for (const { filename: path, sha: blob, patch = '' } of files) {
    const bytes = await host.bytes(`/git/blobs/${blob}`)
    const found = findings.filter(({ file }) => file === path)
    if (bytes.length > mostBytes || !isFixable(bytes, found)) continue
    fixable.push(path)
    const shown = linesOfPatch(patch)
    const personal = new Set(found.filter(({ code }) => isPersonalDataCode(code)).flatMap(linesOf))
    for (const { line, text } of suggestionsFor(path, bytes, contacts, found))
      if (shown.has(line) && !personal.has(line))
        suggestions.push({ path, line, side: 'RIGHT', body: suggestionBody(text) })
  }
  return { fixable, suggestions }
}

const isText = ({ filename, status }: z.infer<typeof ChangedFile>) =>
  status !== 'removed' && /^practices\/[a-z0-9-]+\/(?:th|en)\.mdx$/.test(filename)

/** A line of a file as it should be. */
export interface Suggestion {
  line: number
  text: string
}

/** Whether `--fix` would change a text. */
const isFixable = (bytes: Uint8Array, found: readonly Finding[]) =>
  found.some(({ edit }) => edit) || (fixText(bytes)?.done.length ?? 0) > 0

/**
 * What `--fix` would put in place of some lines. A line that identifies somebody is not repeated, and line ends, which
 * no suggestion can show, are left to `--fix`.
 */
export function suggestionsFor(
  file: string,
  bytes: Uint8Array,
  contacts: string[],
  found: readonly Finding[] = [],
): Suggestion[] {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const fixed = fixText(new TextEncoder().encode(applyEdits(whole, found).text))?.text
  if (fixed === undefined || fixText(bytes) === undefined) return []
  const before = whole.split(/\r\n?|\n/)
  const identifying = identityProblems(file, linePassages(fixed), publicContacts(contacts))
  const secret = new Set(identifying.flatMap(linesOf))
  return fixed.split('\n').flatMap((text, index) => {
    const old = before[index]
    return old === undefined || old === text || secret.has(index + 1) ? [] : [{ line: index + 1, text }]
  })
}

/** The lines of a finding. */
const linesOf = ({ line, endLine }: { line: number; endLine: number }) =>
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
