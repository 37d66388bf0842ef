/** A text in the spelling the recognizers are written for, and the way back from each of its characters. */
export interface Folded {
  text: string
  /** Where in the source the character at `at` came from; the length of the text leads to the end. */
  origin: (at: number) => number
}

/** Digits of all scripts and full-width forms become plain, all spaces and dashes one, ํา becomes ำ, and what has no width goes. */
export function fold(source: string): Folded {
  const same = foldCharacters(source)
  if (!uneven.test(same)) return { text: same, origin: (at) => at }
  const origins: number[] = []
  let text = ''
  for (const { 0: found, index } of same.matchAll(pieces)) {
    const piece = foldPiece(found)
    for (let at = 0; at < piece.length; at++) origins.push(index + at)
    text += piece
  }
  return { text, origin: (at) => origins[at] ?? source.length }
}

/** What is neither ASCII nor a plain Thai letter: little of any text. */
const others = /[^ -~\n\u0E01-\u0E4C\u0E4E]+/g

/** Never changes the length. */
const foldCharacters = (text: string) => text.replace(others, foldOthers).replace(raised, plainDigit)

const foldOthers = (found: string) =>
  found
    .replace(/[^\p{ASCII}\P{N}]/gu, (figure) => (figure.length === 1 ? plainDigit(figure) : figure))
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')

function foldPiece(found: string): string {
  if (found.startsWith('\u0E4D')) return `${found.slice(1, -1)}ำ`
  if (unseen.test(found)) return ''
  return found.length === 2 && /\p{N}/u.test(found) ? plainDigit(found) : found
}

/** Small figures, unless they follow a figure: there they are the mark of a note. */
const raised = /(?<!\d)[⁰¹²³⁴-⁹₀-₉]+/g

/** A figure as ASCII where it is one digit: ๑, ၁, ១, ໑, ①, 𝟏; runs of small figures too; else as it was. */
function plainDigit(figure: string): string {
  if (/^[⁰¹²³⁴-⁹₀-₉]$/u.test(figure)) return figure
  const known = figure.normalize('NFKC')
  if (/^\d+$/.test(known) && known.length <= figure.length) return known
  if (!/^\p{Nd}$/u.test(figure)) return figure
  // Unicode keeps the ten digits of a script in a row, from a code that ends in 0 or 6.
  const code = figure.codePointAt(0) ?? 0
  const low = code % 16
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6)
}

const unseen = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/
const uneven =
  /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|\u0E4D[่-๋]?า|[\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}]/u
const pieces =
  /\u0E4D[่-๋]?า|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}]|[^\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u0E4D\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}]+|\u0E4D/gu
