import type { LiteralText, Span } from './literal-text.ts'

/** Every place where a word of the index stands in a text, inside longer words too. */
export const findInside = ({ text }: LiteralText, word: string): Span[] =>
  Array.from(text.matchAll(finderOf(word)), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))

const finders = new Map<string, RegExp>()

function finderOf(word: string): RegExp {
  const known = finders.get(word) ?? (word.startsWith('§') ? sectionFinder(word) : finder(word))
  finders.set(word, known)
  return known
}

/*
 * A Thai letter with another vowel or tone mark is another letter, and เ แ โ ใ ไ belong to the letter after them:
 * ลา is neither in ล่า nor in เลา. Numbers match as wholes, other scripts from the beginning of a word to its end.
 * Between words, and between letters and digits, there may be spaces or punctuation: รบ1 is in แบบ รบ. 1.
 */
function finder(word: string): RegExp {
  const pieces = word.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []
  const found = pieces.map((piece) =>
    isThai(piece) ? piece : /\p{L}/u.test(piece) ? `${piece}\\p{L}*` : piece,
  )
  return new RegExp(`${before(word)}${found.join('[^\\p{L}\\p{M}\\p{N}]*')}${after(word)}`, 'gu')
}

/** §41 is in มาตรา 41, ม.41 and section 41, and in no other number. */
function sectionFinder(word: string): RegExp {
  const [, number = '', kind = ''] = /^§([\d/]+)(.*)$/.exec(word) ?? []
  const later = kind === '' ? '' : `\\s?(?:${kind}|bis|ter|quater)`
  return new RegExp(
    `(?:มาตรา|(?<![ก-๎])ม\\.?|\\bs(?:ec|ection)?s?\\.?)\\s?(?:[\\d/]+(?:, | และ | and |–))*${number}${later}(?![\\d/])`,
    'gu',
  )
}

const isThai = (word: string): boolean => /^[\u0E01-\u0E4E]/.test(word)

function before(word: string): string {
  if (/^\p{N}/u.test(word)) return String.raw`(?<![\p{N}.,])`
  return isThai(word) ? '(?<![เแโใไ])' : String.raw`(?<![\p{L}\p{M}])`
}

const after = (word: string): string =>
  /\p{N}$/u.test(word) ? String.raw`(?!\p{N})` : String.raw`(?![\p{M}ำ])`
