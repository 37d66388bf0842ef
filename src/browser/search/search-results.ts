import type { Answer } from '../../search/answer.ts'
import type { Loosening } from '../../search/tiers.ts'
import { part } from '../dom.ts'
import { resultItem } from './result-item.ts'
import type { SearchConfig, SearchWord } from './search-config.ts'

/** What the search page says and lists. */
export interface SearchResults {
  /** Says a sentence in place of a count. */
  say(state: 'idle' | 'loading' | 'error'): void
  show(answer: Answer, shown: number): void
  /** Leads to the other language, where the same query finds something. */
  offerOther(count: number, search: string): void
}

/** The results of the search page. */
export function searchResults(page: HTMLElement, config: SearchConfig): SearchResults {
  const { words } = config
  const count = part(page, '[data-search-count]', HTMLElement)
  const notice = part(page, '[data-search-notice]', HTMLElement)
  const list = part(page, '[data-search-list]', HTMLOListElement)
  const more = part(page, '[data-search-more]', HTMLButtonElement)
  const waysOn = part(page, '[data-search-ways-on]', HTMLElement)
  const other = part(page, '[data-search-other]', HTMLElement)

  return { say, show, offerOther }

  function say(state: 'idle' | 'loading' | 'error') {
    page.dataset['searchState'] = state
    if (state === 'loading') {
      count.textContent ||= words.loading
      return
    }
    count.textContent = state === 'error' ? words.notLoaded : ''
    list.replaceChildren()
    notice.hidden = more.hidden = true
    waysOn.hidden = state !== 'error'
  }

  function show({ hits, loosened, isCut }: Answer, shown: number) {
    const found = hits.length === 0 ? words.foundNone : isCut ? words.foundAtLeast : words.found
    count.textContent = fill(found, { count: hits.length })
    const hasSynonyms = hits.some(({ match }) => match.exactness === 'synonym')
    notice.textContent = loosened ? words[loosenings[loosened]] : hasSynonyms ? words.withSynonyms : ''
    notice.hidden = notice.textContent === ''
    list.replaceChildren(...hits.slice(0, shown).map((hit) => resultItem(hit, config)))
    more.hidden = hits.length <= shown && !isCut
    waysOn.hidden = hits.length > 0
    other.hidden = true
    page.dataset['searchState'] = 'done'
  }

  function offerOther(hits: number, search: string) {
    const link = part(other, 'a', HTMLAnchorElement)
    link.search = search
    link.textContent = fill(words.inOtherLanguage, { count: hits })
    other.hidden = hits === 0
  }
}

const loosenings: Record<Loosening, SearchWord> = {
  marks: 'loosenedMarks',
  apart: 'loosenedApart',
  edit: 'loosenedEdit',
}

function fill(sentence: string, holes: Readonly<Record<string, number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole))
}
