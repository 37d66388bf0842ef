import { type ReadPage, readPage } from './page.ts'
import type { Query } from './query.ts'
import { type Hit, rank, toHit } from './rank.ts'
import type { Candidate, SearchIndex, Selection } from './search-index.ts'
import { type Loosening, type Tier, tiersOf } from './tiers.ts'

/** The pages for a query. */
export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[]
  readonly loosened?: Loosening | undefined
  /** Whether the index named more candidates than were checked. */
  readonly isCut: boolean
}

/**
 * Asks strictly first, and more loosely only where that finds nothing.
 * `limit` bounds how many texts are loaded, and thereby what a query costs.
 */
export async function answer(
  index: SearchIndex,
  query: Query,
  selection: Selection,
  limit: number,
): Promise<Answer> {
  for (const tier of tiersOf(query)) {
    const candidates = await candidatesOf(index, tier, selection)
    const pages = await loadPages(candidates.slice(0, limit))
    const hits = pages.flatMap((page) => hitOf(page, tier))
    if (hits.length > 0)
      return { hits: rank(hits), loosened: tier.loosened, isCut: candidates.length > limit }
  }
  return { hits: [], isCut: false }
}

/** The pages of a selection, without a query. */
export async function browse(index: SearchIndex, selection: Selection, limit: number): Promise<Answer> {
  const candidates = await index.candidates([], { selection, marks: 'count' })
  const pages = await loadPages(candidates.slice(0, limit))
  const hits = pages.map((page) => toHit(page, { exactness: 'whole', places: [] }))
  return { hits, isCut: candidates.length > limit }
}

async function candidatesOf(index: SearchIndex, tier: Tier, selection: Selection): Promise<Candidate[]> {
  const byId = new Map<string, Candidate>()
  for (const terms of tier.questions) {
    if (terms.length === 0) continue
    const found = await index.candidates(terms, { selection, marks: tier.marks })
    for (const candidate of found) byId.set(candidate.id, candidate)
  }
  return [...byId.values()]
}

const loadPages = (candidates: readonly Candidate[]): Promise<ReadPage[]> =>
  Promise.all(candidates.map(async (candidate) => readPage(await candidate.load())))

function hitOf(page: ReadPage, tier: Tier): Hit[] {
  const match = tier.match(page.text)
  return match === undefined ? [] : [toHit(page, match)]
}
