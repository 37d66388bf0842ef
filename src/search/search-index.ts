import type { IndexedPage } from './page.ts'

/** Facet → terms of which a page must have one. */
export type Selection = Readonly<Record<string, readonly string[]>>

/** The index, as far as an answer needs it. */
export interface SearchIndex {
  /** Pages that may hold all the terms, best first; every page where there are no terms. */
  candidates(terms: readonly string[], request: IndexRequest): Promise<readonly Candidate[]>
}

/** How the index is asked. */
export interface IndexRequest {
  readonly selection: Selection
  /** Whether tone marks and the vowels above and below must agree. */
  readonly marks: 'count' | 'ignored'
}

/** A page whose text is loaded when it is wanted. */
export interface Candidate {
  readonly id: string
  load(): Promise<IndexedPage>
}
