import { type TracedText, trace } from './normalise.ts'

/** A text as people read it, its normalised form, and where its words begin and end. */
export interface LiteralText extends TracedText {
  /** What people read: NFC, without word marks. */
  readonly plain: string
  /** Whether a word begins or ends before this character of the normalised text. */
  isBoundary(at: number): boolean
}

/** A stretch of the normalised text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Stands between Thai words in the texts of the index. */
export const WORD_MARK = '\u200B'

/** Reads a text whose Thai words are parted by U+200B. */
export function readLiteralText(marked: string): LiteralText {
  const words = marked.normalize('NFC').split(WORD_MARK)
  const plain = words.join('')
  const starts = new Set<number>()
  let at = 0
  for (const word of words) {
    starts.add(at)
    at += word.length
  }
  const { text, origins } = trace(plain)

  return { plain, text, origins, isBoundary }

  function isBoundary(here: number): boolean {
    const origin = origins[here] ?? plain.length
    return starts.has(origin) || kindOf(text[here - 1]) !== kindOf(text[here])
  }
}

/** The same stretch in the text people read. */
export const inPlain = ({ origins }: LiteralText, { start, end }: Span): Span => ({
  start: origins[start] ?? 0,
  end: origins[end] ?? 0,
})

function kindOf(character: string | undefined): 'thai' | 'letter' | 'digit' | 'other' {
  if (character === undefined) return 'other'
  if (/[\u0E01-\u0E4E]/.test(character)) return 'thai'
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter'
  return /\p{N}/u.test(character) ? 'digit' : 'other'
}
