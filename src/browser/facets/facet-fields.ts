import { fill, part, parts } from '../dom.ts'
import {
  countTerms,
  type Item,
  matches,
  readState,
  type Selection,
  withoutFacet,
  writeState,
} from './selection.ts'

/** Facet → term → how many results choosing it would show. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Works the checkboxes that `FacetFields.astro` draws in a form. */
export function facetFields(form: HTMLFormElement) {
  const groups = [...form.querySelectorAll<HTMLDetailsElement>('[data-facet]')]
  return {
    names: groups.map(nameOf),
    read: (): Selection => Object.fromEntries(groups.map((group) => [nameOf(group), chosen(group)])),
    write(selection: Selection) {
      for (const group of groups) check(group, selection[nameOf(group)] ?? [])
    },
    showCounts(counts: FacetCounts) {
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
  for (const row of parts(group, '[data-term]')) {
    const count = counts?.get(row.dataset['term'] ?? '') ?? 0
    row.querySelector('[data-count]')?.replaceChildren(String(count))
    row.classList.toggle('facet-none', count === 0)
  }
}

/** Has what is chosen among some items stand in the address: now, and whenever it changes, `show` shows it and says how many are left. */
export function narrowing(area: HTMLElement, items: readonly Item[], show: (chosen: Selection) => number) {
  const form = part(area, '[data-facet-form]', HTMLFormElement)
  const clear = part(area, '[data-facet-clear]', HTMLElement)
  const status = part(area, '[data-facet-status]', HTMLElement)
  const fields = facetFields(form)
  const read = () => {
    const { selection } = readState(location.search, fields.names)
    fields.write(selection)
    fields.showCounts(new Map(fields.names.map((name) => [name, countsBeside(items, selection, name)])))
    status.textContent = fill(status.dataset['template'] ?? '', { count: show(selection) })
    clear.hidden = Object.keys(selection).length === 0
  }
  const go = (selection: Selection) => {
    history.pushState(null, '', location.pathname + writeState({ typed: '', selection }))
    read()
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => go(fields.read()))
  clear.addEventListener('click', () => {
    go({})
    form.querySelector('summary')?.focus()
  })
  addEventListener('popstate', read)
  form.hidden = false
  read()
}

/** How many items each term of a facet would show: counted over what the other facets leave. */
function countsBeside(items: readonly Item[], selection: Selection, facet: string) {
  const others = withoutFacet(selection, facet)
  return countTerms(
    items.filter((item) => matches(item, others)),
    facet,
  )
}
