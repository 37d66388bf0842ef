import type { Piece } from '../../search/excerpt.ts'
import type { Hit } from '../../search/rank.ts'
import { element } from '../dom.ts'
import type { SearchConfig } from './search-config.ts'

/** One result: its title as a link, an excerpt, and where it comes from. */
export function resultItem({ page, title, excerpt }: Hit, config: SearchConfig): HTMLLIElement {
  const link = element('a', { href: page.url, 'data-result': page.id }, ...toNodes(title))
  const facts = ['province', 'evidence'].flatMap((facet) => labelsOf(facet, page.facets[facet] ?? [], config))
  const where = element('p', { class: 'search-where' }, facts.join(' · '))
  return element(
    'li',
    { class: 'search-result' },
    element('h3', {}, link),
    element('p', {}, ...toNodes(excerpt())),
    where,
  )
}

/** Of a long list of provinces, its length says more than its members. */
function labelsOf(facet: string, ids: readonly string[], { facets }: SearchConfig): string[] {
  const terms = facets.find(({ id }) => id === facet)?.terms ?? []
  const labels = terms.filter(({ id }) => ids.includes(id)).map(({ label }) => label)
  return labels.length > MOST_LABELS
    ? [...labels.slice(0, MOST_LABELS), `+${labels.length - MOST_LABELS}`]
    : labels
}

const MOST_LABELS = 4

/** Text and marks as nodes: nothing from the index is ever read as HTML. */
function toNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
}
