import type { Finding, Kind } from './finding.ts'

/**
 * How data of one kind is written. Patterns see folded text (`fold.ts`), carry the flags `gu` or `giu`, and repeat only
 * what is bounded, so that time grows with the text.
 */
export interface Recognizer {
  kind: Kind
  severity: Finding['severity']
  pattern: RegExp
  /** What must stand in the words just before. */
  after?: RegExp
  /** What must not: it makes the match something else. */
  notAfter?: RegExp
  /** What must not follow. */
  notBefore?: RegExp
  /** A test of the matched text that no pattern can express. */
  holds?: (match: RegExpExecArray) => boolean
}

/** How much of the words around a match decides what it is. */
const most = 80

/** The words just before a match, in its own passage. */
export const before = ({ input, index }: RegExpExecArray): string => {
  const words = input.slice(Math.max(0, index - most), index)
  return words.slice(words.lastIndexOf('\n') + 1)
}

/** The words just after it, in its own passage. */
export const behind = ({ 0: { length }, input, index }: RegExpExecArray): string => {
  const words = input.slice(index + length, index + length + most)
  const end = words.indexOf('\n')
  return end < 0 ? words : words.slice(0, end)
}
