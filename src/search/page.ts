import { type LiteralText, readLiteralText, type Span } from './literal-text.ts'
import { normalise } from './normalise.ts'

/** What the index keeps of a page. */
export interface IndexedPage {
  readonly id: string
  readonly url: string
  readonly title: string
  /** The whole text, the title in it, Thai words parted by U+200B. */
  readonly markedText: string
  /** Facet → terms of the page. */
  readonly facets: Readonly<Record<string, readonly string[]>>
}

/** A page whose text can be compared with a query. */
export interface ReadPage {
  readonly page: IndexedPage
  readonly text: LiteralText
  /** Where the title stands in the text. */
  readonly title: Span
  /** Where the text after the title begins. */
  readonly body: number
}

/** Reads the text of a page. */
export function readPage(page: IndexedPage): ReadPage {
  const text = readLiteralText(page.markedText)
  const wanted = normalise(page.title)
  const start = Math.max(0, text.text.indexOf(wanted))
  const end = text.text.startsWith(wanted, start) ? start + wanted.length : start
  const rest = text.text.slice(end).search(/[\p{L}\p{N}([“"]/u)
  return { page, text, title: { start, end }, body: rest < 0 ? end : end + rest }
}
