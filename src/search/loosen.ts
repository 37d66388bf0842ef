import { findInside, isWhole } from './find.ts'
import type { LiteralText, Span } from './literal-text.ts'
import type { Match } from './match.ts'
import type { TracedText } from './normalise.ts'
import type { Query, Word } from './query.ts'
import { splitGraphemes, withoutMarks } from './terms.ts'

/** Places of the query when marks do not count. */
export function matchWithoutMarks(query: Query, text: LiteralText): Match | undefined {
  const bare = stripMarks(text)
  return all(query.words.map((word) => (isLong(word) ? findBare(word, bare) : findInside(text, word.text))))
}

/** Places of words that may stand anywhere on the page. */
export const matchApart = (words: readonly string[], text: LiteralText): Match | undefined =>
  words.length > 1 ? all(words.map((word) => findInside(text, word))) : undefined

/** Places of the query when one letter of it may be wrong, missing or too many. */
export function matchOneEdit(query: Query, text: LiteralText): Match | undefined {
  return all(
    query.words.map((word) => {
      const exact = findInside(text, word.text)
      return exact.length === 0 && isLong(word) ? findOneEdit(word.text, text) : exact
    }),
  )
}

/** A short word with another mark or letter is another word: ลาม and ล่าม, ตรง and ตรัง. */
const isLong = ({ text }: Word): boolean => splitGraphemes(text).length >= SHORTEST_LONG_WORD

const SHORTEST_LONG_WORD = 4

const all = (places: Match['places']): Match | undefined =>
  places.every((spans) => spans.length > 0) ? { exactness: 'inside', places } : undefined

function stripMarks({ text }: LiteralText): TracedText {
  const kept = Array.from(text.matchAll(/\P{M}/gu))
  const origins = kept.flatMap(({ index, 0: letter }) => (letter.length > 1 ? [index, index + 1] : [index]))
  return { text: kept.map(([letter]) => letter).join(''), origins: [...origins, text.length] }
}

function findBare({ text }: Word, bare: TracedText): Span[] {
  const wanted = withoutMarks(text)
  const at = (place: number) => bare.origins[place] ?? 0
  return allIndexes(bare.text, wanted).map((start) => ({ start: at(start), end: at(start + wanted.length) }))
}

/** An edit spoils one half of a word; the other half stands in the text as it is. */
function findOneEdit(word: string, text: LiteralText): Span[] {
  const middle = Math.ceil(word.length / 2)
  const lengths = [word.length, word.length - 1, word.length + 1]
  const fromStart = allIndexes(text.text, word.slice(0, middle)).flatMap((start) =>
    lengths.map((length) => ({ start, end: start + length })),
  )
  const fromEnd = allIndexes(text.text, word.slice(middle)).flatMap((at) => {
    const end = at + word.length - middle
    return lengths.map((length) => ({ start: end - length, end }))
  })
  return [...fromStart, ...fromEnd].filter(
    (span) =>
      span.start >= 0 && isWhole(text, span) && isOneEdit(word, text.text.slice(span.start, span.end)),
  )
}

function allIndexes(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** Whether one letter changed, added or left out makes the one out of the other. */
function isOneEdit(a: string, b: string): boolean {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const skipA = a.length >= b.length ? 1 : 0
  const skipB = b.length >= a.length ? 1 : 0
  return a.slice(same + skipA) === b.slice(same + skipB)
}
