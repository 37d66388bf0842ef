import { part } from '../dom.ts'
import { readState, type SearchState, writeState } from '../facets/address.ts'
import { asker } from './asker.ts'
import { countFacets } from './facet-counts.ts'
import { readConfig } from './search-config.ts'
import { searchForm } from './search-form.ts'
import { searchResults } from './search-results.ts'

/** How many texts are compared with a query at first: at 1,000 pages some 360 kB for a common word. */
const CHECKED = 100
const SHOWN = 20
const PAUSE = 200
/** Words typed in one go are one step back in the history; after a second, results have been read. */
const SETTLED = 1000

const page = part(document, '[data-search]', HTMLElement)
const config = readConfig(page)
const facets = config.facets.map(({ id }) => id)
const allCounts = new Map(
  config.facets.map(({ id, terms }) => [id, new Map(terms.map((term) => [term.id, term.count]))]),
)
const ask = asker(config)
const form = searchForm(page)
const results = searchResults(page, config)

let checked = CHECKED
let shown = SHOWN
let turn = 0

listenToBox(part(page, 'input[type=search]', HTMLInputElement))
listenToForm(part(page, '[data-search-form]', HTMLFormElement))
part(page, '[data-search-more]', HTMLButtonElement).addEventListener('click', showMore)
addEventListener('popstate', restore)
restore()

function listenToBox(box: HTMLInputElement) {
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

function listenToForm(element: HTMLFormElement) {
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    go('push')
  })
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox') go('push')
  })
  part(element, '[data-search-clear]', HTMLButtonElement).addEventListener('click', () => {
    form.write({ typed: form.read().typed, selection: {} })
    element.querySelector('input')?.focus()
    go('push')
  })
}

type HistoryStep = 'push' | 'replace'

/** Answers what stands in the form, and puts it into the address. */
function go(step: HistoryStep) {
  const search = writeState(form.read())
  if (search !== writeState(readState(location.search, facets))) {
    history[`${step}State`](null, '', location.pathname + search)
  }
  checked = CHECKED
  shown = SHOWN
  void answerForm()
}

/** Answers what stands in the address. */
function restore() {
  form.write(readState(location.search, facets))
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
  const state = form.read()
  if (writeState(state) === '') {
    form.showCounts(allCounts)
    results.say('idle')
    return
  }
  results.say('loading')
  try {
    const here = ask.about(state.typed, config.locale, checked)
    const counts = await countFacets(facets, state.selection, here)
    const found = await here(state.selection)
    if (mine !== turn) return
    form.showCounts(counts)
    results.show(found, shown)
    if (found.hits.length === 0) await offerOther(state)
  } catch (error) {
    console.error(error)
    ask.forget()
    if (mine === turn) results.say('error')
  }
}

async function offerOther(state: SearchState) {
  const mine = turn
  const there = ask.about(state.typed, config.locale === 'th' ? 'en' : 'th', CHECKED)
  const { hits } = await there(state.selection).catch(() => ({ hits: [] }))
  if (mine === turn) results.offerOther(hits.length, writeState(state))
}
