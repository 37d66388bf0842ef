/** A text in the spelling the recognizers are written for, and the way back from each of its characters. */
export interface Folded {
  text: string
  /** Where in the source the character at `at` came from; the length of the text leads to the end. */
  origin: (at: number) => number
}

/** Thai digits and full-width forms become plain, all spaces and dashes one, ํา becomes ำ, and what has no width goes. */
export function fold(source: string): Folded {
  const same = foldCharacters(source)
  if (!uneven.test(same)) return { text: same, origin: (at) => at }
  const origins: number[] = []
  let text = ''
  for (const { 0: found, index } of same.matchAll(pieces)) {
    const piece = found.startsWith('\u0E4D') ? `${found.slice(1, -1)}ำ` : unseen.test(found) ? '' : found
    for (let at = 0; at < piece.length; at++) origins.push(index + at)
    text += piece
  }
  return { text, origin: (at) => origins[at] ?? source.length }
}

/** Never changes the length. */
const foldCharacters = (text: string) =>
  text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')

const unseen = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/
const uneven = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|\u0E4D[่-๋]?า/
const pieces =
  /\u0E4D[่-๋]?า|[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|[^\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\u0E4D]+|\u0E4D/g
