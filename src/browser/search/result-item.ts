import type { Hit } from '../../search/answer.ts'
import type { Piece } from '../../search/excerpt.ts'
import { bestExcerpt, marked } from '../../search/excerpt-of.ts'
import type { Card, DirectAnswer } from '../../search/index-format.ts'
import { WORD_MARK } from '../../search/literal-text.ts'
import type { Unit } from '../../search/plan.ts'
import { element, sayer } from '../dom.ts'
import type { Found } from './asker.ts'
import type { SearchConfig } from './search-config.ts'

/** A direct answer: a link to it, what kind of thing it is, and what tells it from others of its name. */
export function answerItem(
  answer: DirectAnswer,
  units: readonly Unit[],
  { base, locale, words }: SearchConfig,
) {
  const { address, kind, label, note } = answer
  const href = address.startsWith('tel:') ? address : base + (locale === 'en' ? 'en/' : '') + address.slice(1)
  const about = [sayer(words)(`kind.${kind}`), note].filter((text) => text !== '').join(' · ')
  return element(
    'li',
    { class: 'search-answer' },
    element('a', { href, 'data-answer': address }, ...toNodes(marked(label, units))),
    element('span', { class: 'search-where' }, about),
  )
}

/** One entry: its title as a link, an excerpt, where it is, and what it lacks of the query. */
export async function resultItem(hit: Hit, found: Found, config: SearchConfig): Promise<HTMLLIElement> {
  const { index, plan } = found
  const units = plan?.units ?? []
  const card = await index.card(hit.entry)
  const href = `${config.base}${config.locale === 'en' ? 'en/' : ''}practices/${card.id}/`
  const excerpt = element('p', { class: 'search-excerpt' }, ...toNodes(bestExcerpt(card.line, [], units)))
  const where = element('p', { class: 'search-where' }, placesOf(card, found).join(' · '))
  const item = element(
    'li',
    { class: 'search-result' },
    element('h3', {}, element('a', { href, 'data-result': card.id }, ...toNodes(marked(card.title, units)))),
    excerpt,
    where,
  )
  if (hit.missing.length > 0)
    item.append(
      element(
        'p',
        { class: 'search-missing' },
        sayer(config.words)('missing', { words: hit.missing.join(', ') }),
      ),
    )
  if (found.isWhole && units.length > 0) void refine(excerpt, hit.entry, found, units)
  return item
}

/** Puts the sentence that answers in the place of the result line, once the text is there. */
async function refine(excerpt: HTMLElement, entry: number, { index }: Found, units: readonly Unit[]) {
  const text = await index.text(entry).catch(() => undefined)
  if (text) excerpt.replaceChildren(...toNodes(bestExcerpt(text.line, text.lines, units)))
}

/** Of a long list of provinces, its length says more than its members. */
function placesOf({ tags }: Card, { index: { first } }: Found): string[] {
  const places = tags.flatMap((tag) => {
    const { kind, label } = first.answers[tag] ?? {}
    return kind === 'province' && label !== undefined ? label.replaceAll(WORD_MARK, '') : []
  })
  return places.length > MOST_PLACES
    ? [...places.slice(0, MOST_PLACES), `+${places.length - MOST_PLACES}`]
    : places
}

const MOST_PLACES = 4

/** Text and marks as nodes: nothing from the index is ever read as HTML. */
function toNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
}
