import { answer, type Answer, browse } from '../../lib/search/answer.ts'
import { readQuery } from '../../lib/search/query.ts'
import type { SearchIndex, Selection } from '../../lib/search/search-index.ts'
import { countFacets } from './facet-counts.ts'
import { openIndex } from './pagefind-index.ts'
import { part, readConfig } from './search-config.ts'
import { searchForm } from './search-form.ts'
import { searchResults } from './search-results.ts'
import { readState, type SearchState, writeState } from './search-state.ts'

type HistoryStep = 'push' | 'replace'

const page = part(document, '[data-search]', HTMLElement)
const config = readConfig(page)
const facetIds = config.facets.map(({ id }) => id)
const form = searchForm(page)
const results = searchResults(page, config)

/** How many texts are compared with a query at first; at 1,000 pages that is 360 kB for a common word. */
const CHECKED = 100
const SHOWN = 20
const PAUSE = 200
/** Words typed in one go are one step back in the history; after a second, results have been read. */
const SETTLED = 1000

let checked = CHECKED
let shown = SHOWN
let turn = 0
let typedAt = 0
let step: HistoryStep = 'push'
let pause: ReturnType<typeof setTimeout> | undefined
const indexes = new Map<string, Promise<SearchIndex>>()

listen()
form.write(readState(location.search, facetIds))
await answerForm()

function listen() {
  const box = part(page, 'input[type=search]', HTMLInputElement)
  box.addEventListener('focus', () => void index(config.locale).catch(() => undefined), { once: true })
  box.addEventListener('input', () => {
    if (Date.now() - typedAt > SETTLED) step = 'push'
    typedAt = Date.now()
    clearTimeout(pause)
    pause = setTimeout(() => {
      go(step)
      step = 'replace'
    }, PAUSE)
  })
  const element = part(page, '[data-search-form]', HTMLFormElement)
  element.addEventListener('change', ({ target }) => target !== box && go('push'))
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    go('push')
  })
  part(page, '[data-search-clear]', HTMLButtonElement).addEventListener('click', () => {
    form.write({ typed: form.read().typed, selection: {} })
    box.focus()
    go('push')
  })
  part(page, '[data-search-more]', HTMLButtonElement).addEventListener('click', showMore)
  addEventListener('popstate', () => {
    form.write(readState(location.search, facetIds))
    void answerForm()
  })
}

/** Answers what stands in the form, and puts it into the address. */
function go(how: HistoryStep) {
  clearTimeout(pause)
  const search = writeState(form.read())
  if (search !== writeState(readState(location.search, facetIds))) {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + search)
  }
  checked = CHECKED
  shown = SHOWN
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
    form.showCounts(undefined)
    results.say('idle')
    return
  }
  results.say('loading')
  try {
    const ask = asker(config.locale, state.typed)
    const [found, counts] = await Promise.all([ask(state.selection), countFacets(facetIds, state.selection, ask)])
    if (mine !== turn) return
    form.showCounts(counts)
    results.show(found, shown)
    if (found.hits.length === 0) void offerOther(state).catch(() => undefined)
  } catch (error) {
    console.error(error)
    indexes.clear()
    if (mine === turn) results.say('error')
  }
}

async function offerOther(state: SearchState) {
  const mine = turn
  const askOther = asker(config.locale === 'th' ? 'en' : 'th', state.typed)
  const { hits } = await askOther(state.selection)
  if (mine === turn) results.offerOther(hits.length, writeState(state))
}

/** Asks one query with different selections, each of them once. */
function asker(locale: string, typed: string): (selection: Selection) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>()
  const query = readQuery(typed, config.synonyms)
  return (selection) => {
    const key = JSON.stringify(selection)
    const found = asked.get(key) ?? find(selection)
    asked.set(key, found)
    return found
  }

  async function find(selection: Selection): Promise<Answer> {
    const opened = await index(locale)
    return query === undefined ? browse(opened, selection, checked) : answer(opened, query, selection, checked)
  }
}

function index(locale: string): Promise<SearchIndex> {
  const opened = indexes.get(locale) ?? openIndex(config.base, locale)
  indexes.set(locale, opened)
  return opened
}
