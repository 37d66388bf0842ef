import { part } from '../dom.ts'
import type { SearchState } from '../facets/address.ts'
import { type FacetCounts, facetFields } from '../facets/facet-fields.ts'

/** The search box and the facets. */
export interface SearchForm {
  read(): SearchState
  write(state: SearchState): void
  showCounts(counts: FacetCounts): void
}

/** The form of the search page. */
export function searchForm(page: HTMLElement): SearchForm {
  const form = part(page, '[data-search-form]', HTMLFormElement)
  const box = part(form, 'input[type=search]', HTMLInputElement)
  const clear = part(form, '[data-search-clear]', HTMLButtonElement)
  const fields = facetFields(form)

  return { read, write, showCounts }

  function read(): SearchState {
    return { typed: box.value.trim(), selection: fields.read() }
  }

  function write({ typed, selection }: SearchState) {
    if (box.value.trim() !== typed) box.value = typed
    fields.write(selection)
  }

  function showCounts(counts: FacetCounts) {
    fields.showCounts(counts)
    clear.hidden = Object.values(fields.read()).every((terms) => terms.length === 0)
  }
}
