import type { FacetCounts } from './facet-counts.ts'
import { part } from './search-config.ts'
import { readState, type SearchState } from './search-state.ts'

/** The search box and the facets. */
export interface SearchForm {
  read(): SearchState
  write(state: SearchState): void
  showCounts(counts: FacetCounts | undefined): void
}

/** The form of the search page. */
export function searchForm(page: HTMLElement): SearchForm {
  const form = part(page, '[data-search-form]', HTMLFormElement)
  const box = part(form, 'input[type=search]', HTMLInputElement)
  const clear = part(form, '[data-search-clear]', HTMLButtonElement)
  const facets = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')]
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

  return { read, write, showCounts }

  /** As the browser would send the form. */
  function read(): SearchState {
    const entries = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    return readState(new URLSearchParams(entries).toString(), facets.map(nameOf))
  }

  function write({ typed, selection }: SearchState) {
    if (box.value.trim() !== typed) box.value = typed
    for (const checkbox of boxes) checkbox.checked = selection[checkbox.name]?.includes(checkbox.value) ?? false
    for (const facet of facets) facet.open ||= selection[nameOf(facet)] !== undefined
  }

  /** A term that would leave nothing steps out of the way, unless somebody holds it. */
  function showCounts(counts: FacetCounts | undefined) {
    for (const checkbox of boxes) {
      const count = counts?.get(checkbox.name)?.get(checkbox.value) ?? 0
      const term = checkbox.closest('li')
      if (term === null) continue
      term.hidden = counts !== undefined && count === 0 && !checkbox.checked && checkbox !== document.activeElement
      part(term, '[data-count]', HTMLElement).textContent = counts === undefined ? '' : String(count)
    }
    clear.hidden = !boxes.some(({ checked }) => checked)
  }
}

function nameOf(facet: HTMLDetailsElement): string {
  return facet.dataset['facet'] ?? ''
}
