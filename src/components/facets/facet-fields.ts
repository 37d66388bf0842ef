import type { Selection } from '../../lib/search/search-index.ts'

/** Facet → term → how many results choosing it would show. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The checkboxes that `FacetFields.astro` draws. */
export interface FacetFields {
  readonly names: readonly string[]
  read(): Selection
  write(selection: Selection): void
  showCounts(counts: FacetCounts): void
}

/** Works the facets of a form. */
export function facetFields(form: HTMLFormElement): FacetFields {
  const groups = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')]
  return {
    names: groups.map(nameOf),
    read: () => Object.fromEntries(groups.map((group) => [nameOf(group), chosen(group)])),
    write: (selection) => {
      for (const group of groups) check(group, selection[nameOf(group)] ?? [])
    },
    showCounts: (counts) => {
      for (const group of groups) label(group, counts.get(nameOf(group)))
    },
  }
}

function nameOf(group: HTMLElement): string {
  return group.dataset['facet'] ?? ''
}

function chosen(group: HTMLElement): string[] {
  return [...group.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value)
}

/** A facet that narrows the list stands open, so that nobody wonders where the rest went. */
function check(group: HTMLDetailsElement, terms: readonly string[]) {
  group.toggleAttribute('data-chosen', terms.length > 0)
  group.open ||= terms.length > 0
  for (const box of group.querySelectorAll('input')) box.checked = terms.includes(box.value)
}

function label(group: HTMLElement, counts: ReadonlyMap<string, number> | undefined) {
  for (const row of group.querySelectorAll<HTMLElement>('[data-term]')) {
    const count = counts?.get(row.dataset['term'] ?? '') ?? 0
    row.querySelector('[data-count]')?.replaceChildren(String(count))
    row.classList.toggle('facet-none', count === 0)
  }
}
