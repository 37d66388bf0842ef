import type { Selection } from '../../search/search-index.ts'
import { readState, writeState } from './address.ts'
import { countTerms, type Item } from './selection.ts'

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

/** Has what is chosen in a form stand in the address, and shows it: now, and whenever it changes. */
export function narrowing(
  form: HTMLFormElement,
  clear: Element | null,
  show: (fields: FacetFields, selection: Selection) => void,
) {
  const fields = facetFields(form)
  const read = () => {
    const { selection } = readState(location.search, fields.names)
    fields.write(selection)
    show(fields, selection)
  }
  const go = (selection: Selection) => {
    history.pushState(null, '', location.pathname + writeState({ typed: '', selection }))
    read()
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => go(fields.read()))
  clear?.addEventListener('click', () => {
    go({})
    form.querySelector('summary')?.focus()
  })
  addEventListener('popstate', read)
  form.hidden = false
  read()
}

/** How many of some items each term of each facet would show. */
export const countAll = (
  names: readonly string[],
  items: readonly Item[],
  selection: Selection,
): FacetCounts => new Map(names.map((name) => [name, countTerms(items, selection, name)]))
