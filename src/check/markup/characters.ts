import type { SourceText } from '../../entry/source-text.ts'
import { mendLetters, mistakenLetters } from '../../entry/thai-letters.ts'
import type { Code } from '../codes.ts'
import { type Diagnostic, diagnose, type Range } from '../diagnostics/diagnostic.ts'
import type { PhraseIn } from '../phrases.ts'
import { type Params, phrase } from '../say.ts'

/** What is wrong with the signs of a text, and where in it. */
interface Fault {
  code: Code
  params: Params
  index: number
  length: number
}

/** Signs that no text may hold, one a line; this stands before the parsers and reads each line a few times at most. */
export function findCharacters({ file, text }: SourceText): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const fault = faultOf(line)
    if (!fault) continue
    const column = fault.index + 1
    const range = { line: index + 1, column, endLine: index + 1, endColumn: column + fault.length }
    found.push(diagnose(fault.code, file, range, fault.params))
  }
  return found
}

/** The same signs where they come out only when the text is read: `&shy;` in Markdown, `"\u202e"` in YAML. */
export function findEscaped(file: string, range: Range, source: string, values: string[]): Diagnostic[] {
  const fault = values.map(faultOf).find((found) => found !== undefined)
  return fault && !source.split('\n').some(faultOf) ? [diagnose(fault.code, file, range, fault.params)] : []
}

/** In code a zero-width space is no break between Thai words. */
export function findBreaks(file: string, range: Range, code: string): Diagnostic[] {
  const params = { what: kindOf('\u200b'), sign: 'U+200B' }
  return code.includes('\u200b') ? [diagnose('character-unusable', file, range, params)] : []
}

/** What cannot be seen, turns the text around, or means nothing to a reader; tabs and line ends may stay. */
const unusable =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]/u

/** Between two Thai letters a zero-width space tells where a line may break. */
const thaiBreak = /(?<=[\u0e01-\u0e3a\u0e40-\u0e4e])\u200b(?=[\u0e01-\u0e30\u0e40-\u0e46])/

const notThaiBreak = new RegExp(`(?=${unusable.source})(?!${thaiBreak.source})[^]`, 'u')

/** Thai puts a vowel and a tone mark on one letter; the same mark twice looks like one. */
const stack = /[\p{Mn}\p{Me}]{4,}|(\p{Mn})\1+/u

function faultOf(text: string): Fault | undefined {
  const sign = unusable.test(text) ? notThaiBreak.exec(text) : null
  if (sign) {
    const codePoint = sign[0].codePointAt(0) ?? 0
    const params = {
      what: kindOf(sign[0]),
      sign: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    }
    return { code: 'character-unusable', params, index: sign.index, length: sign[0].length }
  }
  const marks = stack.exec(text)
  if (marks) return { code: 'marks-stacked', params: {}, index: marks.index, length: marks[0].length }
  const composed = text.normalize('NFC')
  if (composed === text) return splitLetter(text)
  let index = 0
  while (text[index] === composed[index]) index += 1
  return { code: 'text-not-nfc', params: {}, index, length: 1 }
}

function splitLetter(text: string): Fault | undefined {
  const found = split.exec(text)
  if (!found) return undefined
  const { index, 0: typed } = found
  return { code: 'letter-split', params: { typed, right: joinLetters(typed) }, index, length: typed.length }
}

const kinds: readonly [RegExp, PhraseIn<'character'>][] = [
  [/\u200b/, 'break'],
  [/\p{Bidi_Control}/u, 'direction'],
  [/\p{Cc}/u, 'control'],
  [/[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufffc\ufffd]/u, 'noLetter'],
]

const kindOf = (sign: string) =>
  phrase(`character.${kinds.find(([pattern]) => pattern.test(sign))?.[1] ?? 'unseen'}`)

/** A letter typed as two signs that look like it: เ twice for แ, a ring and า for ำ; or ำ before its tone mark. */
const apart = /\u0e40\u0e40|\u0e4d([\u0e48-\u0e4b]?)\u0e32([\u0e48-\u0e4b]?)|\u0e33([\u0e48-\u0e4b])/

/** The same, and what only looks like Thai. */
const split = new RegExp(`${apart.source}|${mistakenLetters.source}`)

/** The text with those letters as they are meant. */
export const joinLetters = (text: string) =>
  mendLetters(text).replace(everyApart, (typed, ...tones) => joined(typed, tones))

const everyApart = new RegExp(apart, 'g')

const joined = (typed: string, tones: unknown[]) =>
  typed === '\u0e40\u0e40' ? '\u0e41' : `${tones.slice(0, 3).join('')}\u0e33`
