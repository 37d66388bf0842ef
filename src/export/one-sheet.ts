/** A paragraph, as far as its height depends on it. */
export interface Row {
  text: string
  /** By how many half points its letters are larger or smaller than those of the text. */
  larger: number
  /** How far it stands from the left, in twentieths of a point. */
  indent: number
  /** What stays blank above and below it, in twentieths of a point. */
  blank: number
}

/** Sizes of letters in half points, from that of the government's own papers down. */
const sizes = [32, 30, 28, 26, 24, 22] as const
const twentieths = 10
const lineHeight = 1.36

/**
 * The largest letters with which paragraphs stand on a sheet of some width and height, in twentieths of a point; nothing where even the
 * smallest are too large. Word is not there to ask, so this reckons with how wide the letters of TH Sarabun New are.
 */
export const sizeOnOneSheet = (rows: readonly Row[], width: number, height: number) =>
  sizes.find((size) => rows.reduce((sum, row) => sum + heightOf(row, size, width), 0) <= height)

function heightOf({ text, larger, indent, blank }: Row, most: number, width: number): number {
  const size = (most + larger) * twentieths
  const lines = Math.ceil((widthOf(text) * size) / (width - indent))
  return lines * size * lineHeight + blank
}

/** In sizes of the letters. Thai marks above and below a letter take no room beside it. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : /\p{sc=Thai}/u.test(letter) ? 0.39 : 0.32),
    0,
  )
