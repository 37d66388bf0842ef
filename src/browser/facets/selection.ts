/** Facet → terms of which something must have one. */
export type Selection = Readonly<Record<string, readonly string[]>>

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

/** Writes it as `readState` reads it, after what else stands in the address. */
export function writeState({ typed, selection }: SearchState, beside: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(beside)
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

/** Something that carries facet terms. */
export interface Item {
  readonly facets: Readonly<Record<string, readonly string[]>>
}

/** OR within a facet, AND across facets; a problem and a stage must belong together, and what is for everyone is for each group. */
export function matches({ facets }: Item, selection: Selection): boolean {
  const { painPoint = [], stage = [] } = selection
  const pairs = painPoint.flatMap((problem) => stage.map((step) => `${problem}/${step}`))
  return Object.entries({ ...selection, pair: pairs }).every(
    ([facet, terms]) =>
      terms.length === 0 || facets[facet]?.some((own) => own === 'everyone' || terms.includes(own)),
  )
}

/** How many of some items carry each term of a facet. */
export function countTerms(items: readonly Item[], facet: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of items.flatMap(({ facets }) => facets[facet] ?? []))
    counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
