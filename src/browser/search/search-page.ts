import { handedOver, part } from '../dom.ts'
import { type FacetCounts, facetFields } from '../facets/facet-fields.ts'
import { readState, type SearchState, writeState } from '../facets/selection.ts'
import { asker, countFacets } from './asker.ts'
import type { SearchConfig } from './search-config.ts'
import { searchResults } from './search-results.ts'

/** How many texts are compared with a query at first: at 1,000 pages some 360 kB for a common word. */
const CHECKED = 100
const SHOWN = 20
const PAUSE = 200
/** Words typed in one go are one step back in the history; after a second, results have been read. */
const SETTLED = 1000

const page = part(document, '[data-search]', HTMLElement)
const config: SearchConfig = handedOver('[data-search-config]')
const allCounts = new Map(
  config.facets.map(({ id, terms }) => [id, new Map(terms.map((term) => [term.id, term.count]))]),
)
const ask = asker(config)
const form = part(page, '[data-search-form]', HTMLFormElement)
const box = part(form, 'input[type=search]', HTMLInputElement)
const clear = part(form, '[data-search-clear]', HTMLButtonElement)
const fields = facetFields(form)
const results = searchResults(page, config)

let checked = CHECKED
let shown = SHOWN
let turn = 0

listenToBox()
listenToForm()
part(page, '[data-search-more]', HTMLButtonElement).addEventListener('click', showMore)
addEventListener('popstate', restore)
restore()

function listenToBox() {
  let pause: ReturnType<typeof setTimeout> | undefined
  let typedAt = 0
  let step: HistoryStep = 'push'
  box.addEventListener('focus', ask.preload, { once: true })
  box.addEventListener('input', () => {
    if (Date.now() - typedAt > SETTLED) step = 'push'
    typedAt = Date.now()
    clearTimeout(pause)
    pause = setTimeout(() => {
      go(step)
      step = 'replace'
    }, PAUSE)
  })
}

function listenToForm() {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go('push')
  })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') go('push')
  })
  clear.addEventListener('click', () => {
    fields.write({})
    box.focus()
    go('push')
  })
}

/** What stands in the form. */
function asked(): SearchState {
  return { typed: box.value.trim(), selection: fields.read() }
}

type HistoryStep = 'push' | 'replace'

/** Answers what stands in the form, and puts it into the address. */
function go(step: HistoryStep) {
  const search = writeState(asked())
  if (search !== writeState(readState(location.search, fields.names))) {
    history[`${step}State`](null, '', location.pathname + search)
  }
  checked = CHECKED
  shown = SHOWN
  void answerForm()
}

/** Answers what stands in the address. */
function restore() {
  const { typed, selection } = readState(location.search, fields.names)
  if (box.value.trim() !== typed) box.value = typed
  fields.write(selection)
  void answerForm()
}

async function showMore() {
  const before = page.querySelectorAll('[data-result]').length
  shown += SHOWN
  if (shown > checked) checked += CHECKED
  await answerForm()
  const next = page.querySelectorAll('[data-result]')[before]
  if (next instanceof HTMLElement) next.focus()
}

/** Only the last question is answered: an earlier one that comes late is dropped. */
async function answerForm() {
  const mine = ++turn
  const state = asked()
  if (writeState(state) === '') {
    showCounts(allCounts)
    results.tell('idle')
    return
  }
  results.tell('loading')
  try {
    const here = ask.about(state.typed, config.locale, checked)
    const counts = await countFacets(fields.names, state.selection, here)
    const found = await here(state.selection)
    if (mine !== turn) return
    showCounts(counts)
    results.show(found, shown)
    if (found.hits.length === 0) await offerOther(state)
  } catch (error) {
    console.error(error)
    ask.forget()
    if (mine === turn) results.tell('error')
  }
}

function showCounts(counts: FacetCounts) {
  fields.showCounts(counts)
  clear.hidden = Object.values(fields.read()).every((terms) => terms.length === 0)
}

async function offerOther(state: SearchState) {
  const mine = turn
  const there = ask.about(state.typed, config.locale === 'th' ? 'en' : 'th', CHECKED)
  const { hits } = await there(state.selection).catch(() => ({ hits: [] }))
  if (mine === turn) results.offerOther(hits.length, writeState(state))
}
