import { countAll, narrowing } from './facet-fields.ts'
import { type Item, matches, type Selection } from './selection.ts'

interface ListItem extends Item {
  readonly element: HTMLElement
}

const list = document.querySelector<HTMLElement>('[data-faceted]')
const form = list?.querySelector<HTMLFormElement>('[data-facet-form]')
if (list && form) narrow(list, form)

/** Narrows a list that stands in the page: what is chosen stands in the address. */
function narrow(list: HTMLElement, form: HTMLFormElement) {
  const items = [...list.querySelectorAll<HTMLElement>('[data-facets]')].map(readItem)
  narrowing(form, list.querySelector('[data-facet-clear]'), (fields, selection) => {
    fields.showCounts(countAll(fields.names, items, selection))
    showItems(list, items, selection)
  })
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
