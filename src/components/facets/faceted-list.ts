import { readState, writeState } from './address.ts'
import { facetFields } from './facet-fields.ts'
import { countTerms, type Item, matches, type Selection } from './selection.ts'

interface ListItem extends Item {
  readonly element: HTMLElement
}

const list = document.querySelector<HTMLElement>('[data-faceted]')
const form = list?.querySelector<HTMLFormElement>('[data-facet-form]')
if (list && form) narrow(list, form)

/** Narrows a list that stands in the page: what is chosen stands in the address. */
function narrow(list: HTMLElement, form: HTMLFormElement) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-facets]')].map(readItem)
  const fields = facetFields(form)
  const show = () => {
    const { selection } = readState(location.search, fields.names)
    fields.write(selection)
    fields.showCounts(new Map(fields.names.map((name) => [name, countTerms(items, selection, name)])))
    showItems(list, items, selection)
  }
  const go = (selection: Selection) => {
    history.pushState(null, '', location.pathname + writeState({ typed: '', selection }))
    show()
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => go(fields.read()))
  list.querySelector('[data-facet-clear]')?.addEventListener('click', () => {
    go({})
    form.querySelector('summary')?.focus()
  })
  addEventListener('popstate', show)
  form.hidden = false
  show()
}

function readItem(element: HTMLElement): ListItem {
  const facets: Record<string, string[]> = JSON.parse(element.dataset['facets'] ?? '{}')
  return { element, facets }
}

function showItems(list: HTMLElement, items: ListItem[], selection: Selection) {
  for (const item of items) item.element.hidden = !matches(item, selection)
  const shown = items.filter(({ element }) => !element.hidden).length
  const status = list.querySelector<HTMLElement>('[data-facet-status]')
  status?.replaceChildren((status.dataset['template'] ?? '').replace('{count}', String(shown)))
  list.querySelector('[data-facet-empty]')?.toggleAttribute('hidden', shown > 0)
  list.querySelector('[data-facet-clear]')?.toggleAttribute('hidden', Object.keys(selection).length === 0)
}
