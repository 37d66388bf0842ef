import { readState, writeState } from '../search/search-state.ts'
import { countTerms, type Item, matches, type Selection } from './selection.ts'

const root = document.querySelector<HTMLElement>('[data-faceted]')
const form = root?.querySelector<HTMLFormElement>('[data-facet-form]')
if (root && form) start(root, form)

function start(root: HTMLElement, form: HTMLFormElement) {
  const facets = [...form.querySelectorAll<HTMLElement>('[data-facet]')]
  const items = [...root.querySelectorAll<HTMLElement>('[data-facets]')].map(readItem)
  const show = () => {
    const selection = readState(location.search, facets.map(nameOf)).selection
    setBoxes(facets, selection)
    showItems(root, items, selection)
    showCounts(facets, items, selection)
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    history.pushState(null, '', location.pathname + writeState({ typed: '', selection: chosen(form, facets) }))
    show()
  })
  root.querySelector('[data-facet-clear]')?.addEventListener('click', () => {
    history.pushState(null, '', location.pathname)
    show()
    facets[0]?.querySelector('summary')?.focus()
  })
  addEventListener('popstate', show)
  show()
  for (const facet of facets) if (facet.hasAttribute('data-chosen') && facet instanceof HTMLDetailsElement) facet.open = true
}

const nameOf = (facet: HTMLElement) => facet.dataset['facet'] ?? ''

function readItem(element: HTMLElement): Item & { element: HTMLElement } {
  const facets: Record<string, string[]> = JSON.parse(element.dataset['facets'] ?? '{}')
  return { element, facets }
}

const chosen = (form: HTMLFormElement, facets: HTMLElement[]): Selection =>
  Object.fromEntries(facets.map((facet) => [nameOf(facet), new FormData(form).getAll(nameOf(facet)).map(String)]))

function setBoxes(facets: HTMLElement[], selection: Selection) {
  for (const facet of facets) {
    const terms = selection[nameOf(facet)] ?? []
    facet.toggleAttribute('data-chosen', terms.length > 0)
    for (const box of facet.querySelectorAll('input')) box.checked = terms.includes(box.value)
  }
}

function showItems(root: HTMLElement, items: (Item & { element: HTMLElement })[], selection: Selection) {
  let shown = 0
  for (const item of items) {
    item.element.hidden = !matches(item, selection)
    if (!item.element.hidden) shown += 1
  }
  const status = root.querySelector<HTMLElement>('[data-facet-status]')
  if (status) status.textContent = (status.dataset['template'] ?? '').replace('{count}', String(shown))
  root.querySelector('[data-facet-empty]')?.toggleAttribute('hidden', shown > 0)
  root.querySelector('[data-facet-clear]')?.toggleAttribute('hidden', Object.keys(selection).length === 0)
}

function showCounts(facets: HTMLElement[], items: Item[], selection: Selection) {
  for (const facet of facets) {
    const counts = countTerms(items, selection, nameOf(facet))
    for (const row of facet.querySelectorAll<HTMLElement>('[data-term]')) {
      const count = counts.get(row.dataset['term'] ?? '') ?? 0
      const label = row.querySelector('[data-count]')
      if (label) label.textContent = String(count)
      row.classList.toggle('facet-none', count === 0)
    }
  }
}
