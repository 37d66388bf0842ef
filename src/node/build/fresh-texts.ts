import { publishedTexts } from '../../export/published-texts.ts'

/** Letters and figures alone: two texts that agree in them say the same. */
const plain = (text: string) => text.replace(/[\0-/:-?[-`{-\x7f]+/g, '')

/** The numbers of sources, which stand between words that the check reads side by side. */
const marks = /\[\d{1,3}\]/g

/** What begins a line of a source before its words: its depth, the sign of a list, the name of a field. */
const beginning = /^[\s>#*-]*(?:\d+\. |\w+: )?/

/**
 * Most texts stand on many pages, and most of those in a source, which was checked: gives of a file those texts that none gave before
 * and no source has word for word. `sources` are read when first asked for.
 */
export function freshTexts(sources: () => Iterable<string>) {
  const pieces = new Map<string, Set<number>>()
  const seen = new Set<number>()
  let known: Set<number> | undefined
  const isNew = (piece: string, kind: string) => {
    const those = pieces.get(kind) ?? new Set()
    pieces.set(kind, those)
    return isAdded(those, piece)
  }
  const isSource = (text: string) => {
    known ??= linesOf(sources())
    return known.has(numberOf(plain(text.replace(marks, ''))))
  }
  return (file: string, bytes: Buffer): string[] =>
    publishedTexts(file, bytes, isNew).filter(
      (text) => isAdded(seen, text) && text.trim() !== '' && !isSource(text),
    )
}

function linesOf(sources: Iterable<string>): Set<number> {
  const known = new Set<number>()
  for (const source of sources)
    for (const line of source.split(/\n|\|/)) known.add(numberOf(plain(line.replace(beginning, ''))))
  return known
}

function isAdded(numbers: Set<number>, text: string): boolean {
  const number = numberOf(text)
  if (numbers.has(number)) return false
  numbers.add(number)
  return true
}

/**
 * Stands for a text, 53 bits of it (cyrb53): to keep the texts of thousands of pages takes hundreds of megabytes, and two of a
 * million share a number once in ten thousand builds.
 */
function numberOf(text: string): number {
  let [one, two] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x9e3779b1)
    two = Math.imul(two ^ code, 0x5f356495)
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35)
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return 4294967296 * (2097151 & two) + (one >>> 0)
}
