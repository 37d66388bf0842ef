import { handedOver, part } from '../dom.ts'
import { facetFields } from '../facets/facet-fields.ts'
import { readState, type SearchState, writeState } from '../facets/selection.ts'
import { asker, countFacets, everyEntry, type Found } from './asker.ts'
import type { SearchConfig } from './search-config.ts'
import { searchResults } from './search-results.ts'

const SHOWN = 10
const PAUSE = 150
/** Words typed in one go are one step back in the history; after a second, results have been read. */
const SETTLED = 1000
/** An answer waits so long, at most, to hear whether the index is still the same. */
const PATIENCE = 100

const page = part(document, '[data-search]', HTMLElement)
const config: SearchConfig = handedOver('[data-search-config]')
const here = asker(config.base, config.locale)
const there = asker(config.base, config.locale === 'th' ? 'en' : 'th')
const form = part(page, '[data-search-form]', HTMLFormElement)
const box = part(form, 'input[type=search]', HTMLInputElement)
const clear = part(form, '[data-search-clear]', HTMLButtonElement)
const fields = facetFields(form)
const results = searchResults(page, config)

let shown = SHOWN
let turn = 0

listenToBox()
listenToForm()
part(page, '[data-search-more]', HTMLButtonElement).addEventListener('click', showMore)
addEventListener('popstate', restore)
restore()
here.open().catch(() => undefined)

function listenToBox() {
  let pause: ReturnType<typeof setTimeout> | undefined
  let typedAt = 0
  let step: HistoryStep = 'push'
  box.addEventListener('input', () => {
    void here.check()
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
  shown = SHOWN
  void answerForm()
}

/** Answers what stands in the address. */
function restore() {
  const { typed, selection } = readState(location.search, fields.names)
  if (box.value.trim() !== typed) box.value = typed
  fields.write(selection)
  shown = SHOWN
  void answerForm()
}

async function showMore() {
  const before = page.querySelectorAll('[data-result]').length
  shown += SHOWN
  await answerForm()
  const next = page.querySelectorAll('[data-result]')[before]
  if (next instanceof HTMLElement) next.focus()
}

/** Only the last question is answered: an earlier one that comes late is dropped. */
async function answerForm() {
  const mine = ++turn
  const isWanted = () => mine === turn
  const state = asked()
  if (writeState(state) === '') {
    clear.hidden = true
    results.tell('idle')
    if (mine > 1) await countAll().catch(() => undefined)
    return
  }
  results.tell('loading')
  try {
    await answerState(state, isWanted)
  } catch (error) {
    if (!isWanted()) return
    if (await here.isReplaced().catch(() => false)) return answerForm()
    console.error(error)
    if (isWanted()) results.tell('error')
  }
}

async function answerState(state: SearchState, isWanted: () => boolean) {
  const { typed, selection } = state
  const checked = here.check()
  await Promise.race([checked, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  let last: Found | undefined
  let showing: Promise<void> | undefined
  await here.ask(typed, selection, (found) => {
    last = found
    if (isWanted()) showing = results.show(found, shown, isWanted)
  })
  await showing
  if (last === undefined || !isWanted()) return
  void checked.then(() => answerAnew(last, isWanted))
  const counts = await countFacets(last, selection, fields.names)
  if (!isWanted()) return
  fields.showCounts(counts)
  fields.showTotal(last.hits.length)
  clear.hidden = Object.values(selection).every((terms) => terms.length === 0)
  if (last.hits.length + last.direct.length === 0) await offerOther(state, isWanted)
}

/** The index was replaced while it was asked. */
async function answerAnew(last: Found | undefined, isWanted: () => boolean) {
  if (isWanted() && (await here.open()) !== last?.index) await answerForm()
}

/** Without a question, each facet counts all entries. */
async function countAll() {
  fields.showCounts(await countFacets(everyEntry(await here.open()), {}, fields.names))
}

async function offerOther(state: SearchState, isWanted: () => boolean) {
  let found = 0
  const count = ({ hits }: Found) => {
    found = hits.length
  }
  await there.ask(state.typed, state.selection, count).catch(() => undefined)
  if (isWanted()) results.offerOther(found, writeState(state))
}
