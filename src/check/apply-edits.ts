import type { Edit } from './diagnostics/diagnostic.ts'

type Mendable = { edit?: Edit | undefined }

/** A text with what its findings say would mend it; of edits that lie over one another the first is made. The lines mended, from 1. */
export function applyEdits(text: string, found: readonly Mendable[]): { text: string; lines: number[] } {
  const lines = text.split('\n')
  const mended = new Set<number>()
  let next = { line: Number.POSITIVE_INFINITY, column: 0 }
  for (const { line, column, endLine, endColumn, text: words } of editsIn(found)) {
    const old = lines[line - 1]
    const isFree = line < next.line || endColumn <= next.column
    // A mark of the order of bytes, or letters in pieces, are told by findings of their own.
    if (old === undefined || line !== endLine || !isFree || words.includes('\n')) continue
    lines[line - 1] = old.slice(0, column - 1) + words + old.slice(endColumn - 1)
    mended.add(line)
    next = { line, column }
  }
  return { text: lines.join('\n'), lines: [...mended].sort((a, b) => a - b) }
}

/** From the end of the text to its beginning, so that places ahead stay true. */
const editsIn = (found: readonly Mendable[]) =>
  found.flatMap(({ edit }) => edit ?? []).sort((a, b) => b.line - a.line || b.column - a.column)
