import type { LiteralText, Span } from './literal-text.ts'
import { isThai } from './terms.ts'

/** Every place where a normalised word stands in the text, inside longer words too. */
export const findInside = ({ text }: LiteralText, word: string): Span[] =>
  Array.from(text.matchAll(finder(word)), spanOf)

/** Only the places where it begins and ends with a word of the text. */
export const findWhole = (text: LiteralText, word: string): Span[] =>
  findInside(text, word).filter((span) => isWhole(text, span))

/** Whether words of the text begin and end where the span does. */
export const isWhole = (text: LiteralText, { start, end }: Span): boolean =>
  text.isBoundary(start) && text.isBoundary(end)

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/*
 * A Thai letter with another vowel or tone mark is another letter, and เ แ โ ใ ไ belong to the letter after them:
 * ลา is neither in ล่า nor in เลา. Numbers match as wholes, other scripts from the beginning of a word.
 * Between words, and between letters and digits, there may be spaces or punctuation: รบ1 is in แบบ รบ. 1.
 */
function finder(word: string): RegExp {
  const pieces = word.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []
  return new RegExp(`${before(word)}${pieces.join('[^\\p{L}\\p{M}\\p{N}]*')}${after(word)}`, 'gu')
}

function before(word: string): string {
  if (/^\p{N}/u.test(word)) return String.raw`(?<!\p{N})`
  return isThai(word) ? '(?<![เแโใไ])' : String.raw`(?<![\p{L}\p{M}])`
}

const after = (word: string): string =>
  /\p{N}$/u.test(word) ? String.raw`(?!\p{N})` : String.raw`(?![\p{M}ำ])`
