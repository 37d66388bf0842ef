import { piecesOf } from '../../entry/workshop/combine.ts'
import { isFacts } from '../../entry/write/entry-form.ts'
import { element, fill } from '../dom.ts'
import { config, say } from '../workshop/page.ts'
import type { Likeness, Verdict } from './judging.ts'
import type { Shown } from './state.ts'

/** What a facilitator does with a card. */
export interface CardActions {
  open(card: Shown): void
  /** Begins to merge a card, or merges it with the one that was begun. */
  merge(card: Shown): void
  split(card: Shown, pieces: ReadonlySet<string>, title: string): void
  plan(card: Shown, item: { item: string; owner: string; due: string; indicator: string }): void
  about(card: Shown, problem: string): void
}

/** What is known of a card. */
export interface CardFacts {
  verdict: Verdict | undefined
  like: Likeness | undefined
  titleOf: (key: number) => string
  about: string
  problem: string
  problems: readonly (readonly [id: string, label: string])[]
  /** The title of the card that is being merged. */
  merging: { key: number; title: string } | undefined
}

/** The title of a contribution, as far as it has one. */
export const titleOf = ({ draft: { form } }: Shown): string => {
  const { title } = form.th.facts
  return typeof title === 'string' && title !== '' ? title : say('untitled')
}

/** Whether it is ready, needs work, or must not leave the board. */
const stateOf = (verdict: Verdict | undefined) => {
  if (!verdict) return 'checking'
  if (verdict.personal.length > 0) return 'personal'
  return verdict.wrong.length + verdict.unanswered.length > 0 ? 'needs' : 'ready'
}

/** A card of the wall. */
export function cardElement(card: Shown, facts: CardFacts, actions: CardActions): HTMLElement {
  const { verdict, like, about } = facts
  const state = stateOf(verdict)
  const count =
    state === 'personal'
      ? (verdict?.personal.length ?? 0)
      : (verdict?.wrong.length ?? 0) + (verdict?.unanswered.length ?? 0)
  const title = titleOf(card)
  const button = (words: string, act: () => void) => {
    const made = element(
      'button',
      { type: 'button', class: 'quiet-button', 'aria-label': `${words}: ${title}` },
      words,
    )
    made.addEventListener('click', act)
    return made
  }
  const merging = facts.merging
  const mergeWords = !merging
    ? say('merge')
    : merging.key === card.key
      ? say('cancel')
      : say('mergeInto', { title: merging.title })
  return element(
    'li',
    { class: 'board-card', 'data-card': String(card.key), 'data-state': state },
    element('h4', {}, title),
    element(
      'p',
      { class: 'small muted' },
      [about, say('from', { file: card.from })].filter(Boolean).join(' · '),
    ),
    element('p', { 'data-card-state': '' }, say(state, { count })),
    ...(like ? [element('p', { 'data-like': '' }, likeness(like, facts))] : []),
    problemChoice(card, facts, actions, title),
    element(
      'div',
      { class: 'actions' },
      button(say('open'), () => actions.open(card)),
      button(mergeWords, () => actions.merge(card)),
    ),
    splitting(card, actions),
    planning(card, actions),
  )
}

const likeness = (like: Likeness, { titleOf: titleAt }: CardFacts) =>
  'key' in like ? say('like', { title: titleAt(like.key) }) : say('likeInLibrary', { title: like.title })

function problemChoice(card: Shown, { problem, problems }: CardFacts, { about }: CardActions, title: string) {
  const choice = element(
    'select',
    { 'aria-label': `${say('problem')}: ${title}` },
    element('option', { value: '' }, say('noProblem')),
    ...problems.map(([id, label]) => element('option', { value: id }, label)),
  )
  choice.value = problem
  choice.addEventListener('change', () => about(card, choice.value))
  return choice
}

/** What takes many elements is made when it is opened: the wall may have two hundred cards. */
function folded(summary: string, make: () => HTMLElement[]) {
  const details = element('details', {}, element('summary', {}, summary))
  details.addEventListener('toggle', () => details.append(...make()), { once: true })
  return details
}

const splitting = (card: Shown, { split }: CardActions) =>
  folded(say('split'), () => {
    const pieces = piecesOf(card.draft.form)
    const boxes = pieces.map(({ id, of, text }) => {
      const box = element('input', { type: 'checkbox', value: id })
      const label = element('label', { class: 'choice' }, box, ` ${config.fields[of] ?? of}: ${text}`)
      return { box, item: element('li', {}, label) }
    })
    const title = element('input', { type: 'text', maxlength: '120' })
    const status = element('p', { role: 'status' })
    const go = element('button', { type: 'button', class: 'quiet-button' }, say('splitNow'))
    go.addEventListener('click', () => {
      const chosen = boxes.flatMap(({ box }) => (box.checked ? [box.value] : []))
      if (chosen.length === 0 || chosen.length === pieces.length || title.value.trim() === '')
        status.textContent = say('splitNone')
      else split(card, new Set(chosen), title.value.trim())
    })
    return [
      element('p', { class: 'hint' }, say('splitLead')),
      element('ul', {}, ...boxes.map(({ item }) => item)),
      element('label', {}, say('splitTitle'), ' ', title),
      go,
      status,
    ]
  })

const planning = (card: Shown, { plan }: CardActions) => {
  const { actionPlan } = card.draft.form.th.facts
  const items = (Array.isArray(actionPlan) ? actionPlan : []).filter(isFacts)
  return folded(fill(items.length > 0 ? `{plan} (${items.length})` : '{plan}', { plan: say('plan') }), () => {
    const box = (name: string, type = 'text', maxlength = '240') =>
      element('input', { type, maxlength, name })
    const [item, owner, due, indicator] = [
      box('item'),
      box('owner', 'text', '120'),
      box('due', 'date'),
      box('indicator'),
    ]
    const status = element('p', { role: 'status' })
    const go = element('button', { type: 'button', class: 'quiet-button' }, say('planAdd'))
    go.addEventListener('click', () => {
      const given = {
        item: item.value.trim(),
        owner: owner.value.trim(),
        due: due.value,
        indicator: indicator.value.trim(),
      }
      if (given.item === '' || given.owner === '') status.textContent = say('planMissing')
      else plan(card, given)
    })
    return [
      element('ul', {}, ...items.map((row) => element('li', {}, `${row['item']} – ${row['owner']}`))),
      ...[
        ['planItem', item],
        ['planOwner', owner],
        ['planDue', due],
        ['planIndicator', indicator],
      ].map((row) =>
        element(
          'label',
          { class: 'field' },
          typeof row[0] === 'string' ? say(row[0]) : '',
          ' ',
          row[1] ?? '',
        ),
      ),
      go,
      status,
    ]
  })
}
