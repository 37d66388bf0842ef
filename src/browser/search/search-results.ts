import { part, sayer } from '../dom.ts'
import type { Found } from './asker.ts'
import { answerItem, resultItem } from './result-item.ts'
import type { SearchConfig } from './search-config.ts'

/** What the search page says and lists. */
export function searchResults(page: HTMLElement, config: SearchConfig) {
  const say = sayer(config.words)
  const count = part(page, '[data-search-count]', HTMLElement)
  const notice = part(page, '[data-search-notice]', HTMLElement)
  const answers = part(page, '[data-search-answers]', HTMLUListElement)
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
    answers.replaceChildren()
    list.replaceChildren()
    notice.hidden = more.hidden = true
    waysOn.hidden = state !== 'error'
  }

  /** Lists what was found, as many entries as are to be shown; `isLast` when nothing better follows. */
  async function show(found: Found, shown: number, isWanted: () => boolean) {
    const { direct, hits, index, plan, isWhole } = found
    const items = await Promise.all(hits.slice(0, shown).map((hit) => resultItem(hit, found, config)))
    if (!isWanted()) return
    const units = plan?.units ?? []
    answers.replaceChildren(
      ...direct.flatMap((place) => {
        const answer = index.first.answers[place]
        return answer ? [answerItem(answer, units, config)] : []
      }),
    )
    list.replaceChildren(...items)
    const isEmpty = hits.length + direct.length === 0
    if (isWhole || hits.length > 0)
      count.textContent =
        hits.length > 0 ? say('found', { count: hits.length }) : say(isEmpty ? 'foundNone' : 'foundAnswers')
    notice.textContent = noticeOf(found)
    notice.hidden = notice.textContent === ''
    more.hidden = hits.length <= shown
    waysOn.hidden = !(isWhole && isEmpty)
    other.hidden = true
    page.dataset['searchState'] = isWhole ? 'done' : 'first'
  }

  function noticeOf({ plan, hits }: Found): string {
    const corrected = plan?.corrected ?? []
    if (corrected.length > 0) return say('near', { typed: corrected.map(({ typed }) => typed).join(' ') })
    const [best] = hits
    return best && best.missing.length > 0 ? say('mostWords', { words: best.missing.join(', ') }) : ''
  }

  /** Leads to the other language, where the same query finds something. */
  function offerOther(hits: number, search: string) {
    const link = part(other, 'a', HTMLAnchorElement)
    link.search = search
    link.textContent = say('inOtherLanguage', { count: hits })
    other.hidden = hits === 0
  }
}
