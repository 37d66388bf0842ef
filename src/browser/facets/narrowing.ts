import { element, fill, part } from '../dom.ts'
import { facetFields } from './facet-fields.ts'
import {
  countTerms,
  type Item,
  matches,
  readState,
  type Selection,
  withoutFacet,
  writeState,
} from './selection.ts'

/**
 * Has what is chosen among some items stand in the address: now, and whenever it changes, `show` shows it, in the words of
 * what was chosen too, and says how many are left.
 */
export function narrowing(
  area: HTMLElement,
  items: readonly Item[],
  show: (chosen: Selection, words: readonly string[]) => number,
) {
  const form = part(area, '[data-facet-form]', HTMLFormElement)
  const clear = part(area, '[data-facet-clear]', HTMLElement)
  const status = part(area, '[data-facet-status]', HTMLElement)
  const chips = part(area, '[data-facet-chips]', HTMLElement)
  const fields = facetFields(form)
  const read = () => {
    const { selection } = readState(location.search, fields.names)
    fields.write(selection)
    fields.showCounts(new Map(fields.names.map((name) => [name, countsBeside(items, selection, name)])))
    const ticked = fields.ticked()
    const count = show(
      selection,
      ticked.map(({ words }) => words),
    )
    fields.showTotal(count)
    status.textContent = fill(status.dataset['template'] ?? '', { count })
    chips.replaceChildren(...ticked.map(({ box, words }) => chip(words, () => takeOut(box))))
    clear.hidden = ticked.length === 0
  }
  const go = (selection: Selection) => {
    history.pushState(null, '', location.pathname + writeState({ typed: '', selection }, ordered()))
    read()
  }
  const takeOut = (box: HTMLInputElement) => {
    box.checked = false
    go(fields.read())
    fields.openerOf(box).focus()
  }
  const chip = (words: string, leave: () => void) => {
    const label = fill(chips.dataset['template'] ?? '', { term: words })
    const button = element('button', { type: 'button', class: 'chip', 'aria-label': label }, words)
    button.addEventListener('click', leave)
    return element('li', {}, button)
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') go(fields.read())
  })
  clear.addEventListener('click', () => {
    go({})
    form.querySelector('summary')?.focus()
  })
  addEventListener('popstate', read)
  form.inert = false
  read()
}

/** The order that was chosen for a list stays as it is narrowed down. */
function ordered() {
  const order = new URLSearchParams(location.search).get('order')
  return order === null ? {} : { order }
}

/** How many items each term of a facet would show: counted over what the other facets leave. */
function countsBeside(items: readonly Item[], selection: Selection, facet: string) {
  const others = withoutFacet(selection, facet)
  return countTerms(
    items.filter((item) => matches(item, others)),
    facet,
  )
}
