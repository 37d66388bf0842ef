import type { Selection } from '../../search/search-index.ts'

/** What somebody asks for: it stands in the address, so that it can be sent, reloaded and gone back to. */
export interface SearchState {
  readonly typed: string
  readonly selection: Selection
}

/** Reads `?q=…&region=north&region=south`. */
export function readState(address: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(address)
  const chosen = facets.map((facet) => [facet, parameters.getAll(facet)] as const)
  return {
    typed: parameters.get('q') ?? '',
    selection: Object.fromEntries(chosen.filter(([, terms]) => terms.length > 0)),
  }
}

/** Writes it as `readState` reads it. */
export function writeState({ typed, selection }: SearchState): string {
  const parameters = new URLSearchParams()
  if (typed.trim() !== '') parameters.set('q', typed.trim())
  for (const [facet, terms] of Object.entries(selection)) {
    for (const term of terms) parameters.append(facet, term)
  }
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}

/** The same selection, but for one facet. */
export function withoutFacet(selection: Selection, facet: string): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([id]) => id !== facet))
}
