import { problemOf, wall } from '../../entry/workshop/board.ts'
import { inWords } from '../../entry/workshop/combine.ts'
import { element, part } from '../dom.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { config, page, say } from '../workshop/page.ts'
import { type CardActions, type CardFacts, cardElement, titleOf } from './card.ts'
import type { Shown } from './state.ts'

const area = part(page, '[data-wall]', HTMLElement)

/** Shows the cards in columns by problem. */
export function showWall(
  cards: readonly Shown[],
  votes: Readonly<Record<string, number>>,
  library: FetchedLibrary | undefined,
  factsOf: (card: Shown) => Pick<CardFacts, 'verdict' | 'like' | 'titleOf' | 'merging'>,
  actions: CardActions,
  vote: (problem: string, votes: number) => void,
) {
  const problems = (library?.vocabulary.painPoints ?? []).map(
    ({ id, label }) => [id, label[config.locale]] as const,
  )
  const provinces = new Map(library?.vocabulary.provinces.map(({ id, label }) => [id, label[config.locale]]))
  const labels = new Map(problems)
  const groups = wall(
    cards.map((card) => ({ card, form: card.draft.form })),
    votes,
  )
  const focused = document.activeElement?.id
  area.replaceChildren(
    ...groups.map(([problem, inGroup]) => {
      const label = problem === '' ? say('noProblem') : (labels.get(problem) ?? problem)
      const box = element('input', {
        type: 'number',
        min: '0',
        max: '9999',
        id: `votes-${problem}`,
        value: String(votes[problem] ?? ''),
      })
      box.addEventListener('change', () => vote(problem, Math.max(0, Math.round(Number(box.value)) || 0)))
      return element(
        'section',
        { 'data-problem': problem },
        element('h3', {}, `${label} (${inGroup.length})`),
        element('label', {}, say('votes'), ' ', box),
        element(
          'ul',
          { class: 'board-cards' },
          ...inGroup.map(({ card }) => {
            const { owner = '', provinces: places } = card.draft.form.th.facts
            const where = Array.isArray(places)
              ? places.map((id) => provinces.get(String(id)) ?? String(id))
              : []
            const about = [inWords(owner), where.join(' ')].filter(Boolean).join(' · ')
            return cardElement(
              card,
              { ...factsOf(card), about, problem: problemOf(card.draft.form), problems },
              actions,
            )
          }),
        ),
      )
    }),
  )
  if (focused) document.getElementById(focused)?.focus()
}

/** Shows what was merged or split, to be brought back. */
export function showAside(cards: readonly Shown[], back: (card: Shown) => void) {
  const aside = part(page, '[data-aside]', HTMLElement)
  aside.hidden = cards.length === 0
  part(aside, 'ul', HTMLElement).replaceChildren(
    ...cards.map((card) => {
      const button = element(
        'button',
        { type: 'button', class: 'quiet-button', 'aria-label': `${say('back')}: ${titleOf(card)}` },
        say('back'),
      )
      button.addEventListener('click', () => back(card))
      return element('li', {}, `${titleOf(card)} (${card.from}) `, button)
    }),
  )
}
