import type { Passage } from './file/ledger.ts'
import { spelled } from './names.ts'

/** Words around a mark on the same line, in letters. */
const around = 12

/** The mark of a paper that is not meant for everybody: a line by itself, or the end of a short one; what somebody remarks is none. */
export function markIn(passages: readonly Passage[], marks: readonly string[]): string | undefined {
  const lines = Map.groupBy(
    passages.filter(({ where }) => where.phrase !== 'where.comment'),
    ({ paragraph }) => paragraph,
  )
  const known = marks.map(spelled)
  const isMarked = (line: string) =>
    known.some(
      (mark) =>
        line === mark || (mark.length > 5 && line.length <= mark.length + around && line.endsWith(mark)),
    )
  return [...lines.values()]
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .find((line) => line.length < 80 && isMarked(spelled(line)))
}
