import type { Answer } from '../../search/answer.ts'
import { part, sayer } from '../dom.ts'
import { resultItem } from './result-item.ts'
import type { SearchConfig } from './search-config.ts'

/** What the search page says and lists. */
export function searchResults(page: HTMLElement, config: SearchConfig) {
  const say = sayer(config.words)
  const count = part(page, '[data-search-count]', HTMLElement)
  const notice = part(page, '[data-search-notice]', HTMLElement)
  const list = part(page, '[data-search-list]', HTMLOListElement)
  const more = part(page, '[data-search-more]', HTMLButtonElement)
  const waysOn = part(page, '[data-search-ways-on]', HTMLElement)
  const other = part(page, '[data-search-other]', HTMLElement)

  return { tell, show, offerOther }

  /** Says a sentence in place of a count. */
  function tell(state: 'idle' | 'loading' | 'error') {
    page.dataset['searchState'] = state
    if (state === 'loading') {
      count.textContent ||= say('loading')
      return
    }
    count.textContent = state === 'error' ? say('notLoaded') : ''
    list.replaceChildren()
    notice.hidden = more.hidden = true
    waysOn.hidden = state !== 'error'
  }

  function show({ hits, loosened, isCut }: Answer, shown: number) {
    const found = hits.length === 0 ? 'foundNone' : isCut ? 'foundAtLeast' : 'found'
    count.textContent = say(found, { count: hits.length })
    const hasSynonyms = hits.some(({ match }) => match.exactness === 'synonym')
    notice.textContent = loosened ? say(`loosened.${loosened}`) : hasSynonyms ? say('withSynonyms') : ''
    notice.hidden = notice.textContent === ''
    list.replaceChildren(...hits.slice(0, shown).map((hit) => resultItem(hit, config)))
    more.hidden = hits.length <= shown && !isCut
    waysOn.hidden = hits.length > 0
    other.hidden = true
    page.dataset['searchState'] = 'done'
  }

  /** Leads to the other language, where the same query finds something. */
  function offerOther(hits: number, search: string) {
    const link = part(other, 'a', HTMLAnchorElement)
    link.search = search
    link.textContent = say('inOtherLanguage', { count: hits })
    other.hidden = hits === 0
  }
}
