import { inPlain, type LiteralText, type Span } from './literal-text.ts'

/** A piece of an excerpt; marked pieces are what was asked for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Two or three lines of the page where most of what was asked for stands, from a place onwards. */
export function makeExcerpt(text: LiteralText, places: readonly Span[], from: number): Piece[] {
  const marks = withoutOverlaps(places).filter(({ start }) => start >= from)
  const window = openWindow(text, marks, from)
  return [
    ...(window.start > from ? [{ text: '… ', marked: false }] : []),
    ...cutPieces(text, marks, window),
    ...(window.end < text.text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

/** A stretch of the page, whole, such as its title. */
export const markWithin = (text: LiteralText, places: readonly Span[], whole: Span): Piece[] =>
  cutPieces(text, withoutOverlaps(places), whole)

const LENGTH = 180
const LEAD = 50

/** Opens before the mark that has most others after it; its edges are edges of words. */
function openWindow(text: LiteralText, marks: readonly Span[], from: number): Span {
  const company = marks.map((mark) => marks.filter(({ start }) => isNear(mark, start)).length)
  const best = marks[company.indexOf(Math.max(...company))]?.start ?? from
  const start = wordEdge(text, Math.max(from, best - LEAD))
  return { start, end: wordEdge(text, Math.min(text.text.length, start + LENGTH)) }
}

const isNear = (mark: Span, start: number): boolean =>
  start >= mark.start && start < mark.start + LENGTH - LEAD

function wordEdge(text: LiteralText, at: number): number {
  let edge = at
  while (edge < text.text.length && !text.isBoundary(edge)) edge++
  return edge
}

function cutPieces(text: LiteralText, marks: readonly Span[], window: Span): Piece[] {
  const pieces: Piece[] = []
  let at = window.start
  for (const mark of marks) {
    if (mark.start < at || mark.end > window.end) continue
    pieces.push(piece(at, mark.start, false), piece(mark.start, mark.end, true))
    at = mark.end
  }
  pieces.push(piece(at, window.end, false))
  return pieces.filter((one) => one.text !== '')

  function piece(start: number, end: number, marked: boolean): Piece {
    const { start: first, end: last } = inPlain(text, { start, end })
    return { text: text.plain.slice(first, last), marked }
  }
}

/** In the order of the page; of places that overlap, the first and longest. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span)
  }
  return apart
}
