import type { Cluster } from './clusters.ts'
import type { Joined, Placed } from './joined-glyphs.ts'

/** A glyph to make, and the text that it stands for. */
export interface Piece extends Joined {
  text: string
}

/** How wide a glyph of a font is, in thousandths of the size of the letters: marks have no width. */
type WidthOf = (glyph: number) => number

/** A Thai consonant, the marks over and under it, and sara am, which is drawn as a mark and a letter. */
const thai = /^([\u0e01-\u0e2e])([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*)(\u0e33?)$/

/** A gap that no reader takes for a space is smaller than this, in thousandths of the size of the letters. */
const kerned = 250

/**
 * What is drawn of a letter with its marks, as programs that read a PDF know it: the letter as wide as it is, then the
 * marks, which have no width, then sara am with the mark that belongs to it. Other clusters (ligatures) are one piece.
 * Where what follows stands a little off, for it is kerned, the last that has a width reaches to it.
 */
export function piecesOf({ text, glyphs, next }: Cluster, widthOf: WidthOf): Piece[] {
  const [, letter, marks = '', am = ''] = thai.exec(text) ?? []
  const [first, ...others] = glyphs
  const last = glyphs.findLast(({ glyph }) => widthOf(glyph) > 0)
  const natural = last ? last.x + widthOf(last.glyph) : 0
  const end = next !== undefined && Math.abs(next - natural) < kerned ? next : natural
  if (!first || !letter) return [piece(text, glyphs, 0, end)]
  if (!am) return [piece(letter, [first], 0, end), ...(marks ? [piece(marks, others, end, end)] : [])]
  const middle = widthOf(first.glyph)
  return [
    piece(letter, [first], 0, middle),
    ...(marks ? [piece(marks, others.slice(1, -1), middle, middle)] : []),
    piece(am, [...others.slice(0, 1), ...others.slice(-1)], middle, end),
  ]
}

/** Glyphs that are placed from the first of their cluster, as one that begins and ends further on. */
function piece(text: string, glyphs: readonly Placed[], start: number, end: number): Piece {
  const parts = glyphs.map(({ glyph, x, y }) => ({ glyph, x: Math.round(x - start), y: Math.round(y) }))
  return { text, parts, width: Math.round(end - start) }
}
