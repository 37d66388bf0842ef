import { makeExcerpt, markWithin, type Piece } from './excerpt.ts'
import type { Span } from './literal-text.ts'
import { EXACTNESS, type Match } from './match.ts'
import type { IndexedPage, ReadPage } from './page.ts'

/** A page that answers a query. */
export interface Hit {
  readonly page: IndexedPage
  readonly match: Match
  readonly isInTitle: boolean
  readonly title: readonly Piece[]
  /** Made when it is shown: most hits of a long list never are. */
  readonly excerpt: () => readonly Piece[]
}

/** Puts a page and its match together. */
export function toHit({ page, text, title, body }: ReadPage, match: Match): Hit {
  const places = match.places.flat()
  return {
    page,
    match,
    isInTitle: match.places.every((spans) => spans.some((span) => isWithin(span, title))),
    title: title.end > title.start ? markWithin(text, places, title) : [{ text: page.title, marked: false }],
    excerpt: () => makeExcerpt(text, places, body),
  }
}

/** Whole words before parts of words before synonyms; then titles; then where it stands more often; then as the index has it. */
export function rank(hits: readonly Hit[]): Hit[] {
  return [...hits].sort(
    (a, b) =>
      EXACTNESS.indexOf(a.match.exactness) - EXACTNESS.indexOf(b.match.exactness) ||
      Number(b.isInTitle) - Number(a.isInTitle) ||
      a.match.places.length - b.match.places.length ||
      rarest(b.match) - rarest(a.match),
  )
}

const isWithin = (span: Span, whole: Span): boolean => span.start >= whole.start && span.end <= whole.end

const rarest = ({ places }: Match): number => Math.min(...places.map((spans) => spans.length))
