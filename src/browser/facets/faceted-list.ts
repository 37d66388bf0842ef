import { part, parts } from '../dom.ts'
import { narrowing } from './narrowing.ts'
import { type Item, matches } from './selection.ts'

const list = part(document, '[data-faceted]', HTMLElement)
const empty = part(list, '[data-facet-empty]', HTMLElement)
const items = parts(list, '[data-facets]').map((element) => {
  const facets: Item['facets'] = JSON.parse(element.dataset['facets'] ?? '{}')
  return { element, facets }
})

/** Narrows down a list that stands in the page. */
narrowing(list, items, (selection) => {
  for (const item of items) item.element.hidden = !matches(item, selection)
  const shown = items.filter(({ element }) => !element.hidden).length
  empty.hidden = shown > 0
  return shown
})
