import { part } from '../dom.ts'
import { type FetchedLibrary, fetchLibrary } from '../form/library.ts'
import { config, page, say } from '../workshop/page.ts'
import { type CardActions, type CardFacts, titleOf } from './card.ts'
import type { Likeness, Verdict } from './judging.ts'
import { keepBoard } from './kept.ts'
import { bringBack, change, put, readState, type Shown, type State, setAside, standing } from './state.ts'
import { showAside, showWall } from './wall.ts'

const status = part(page, '[data-status]', HTMLElement)
const told = part(page, '[data-told]', HTMLElement)

let state: State = await readState()
let library: FetchedLibrary | undefined
let merging: number | undefined
let likes = new Map<number, Likeness>()
/** What the check said, as long as a card is not changed. */
const verdicts = new Map<number, { changedAt: number; verdict: Verdict }>()

const actions: CardActions = { open, merge, split, plan, about }
listen()
show()
library = await fetchLibrary(config.base)
if (!library) tell(say('noLibrary'))
await judgeAll()
page.dataset['ready'] = ''

function listen() {
  const input = part(page, '[data-files]', HTMLInputElement)
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    input.value = ''
    void take(files)
  })
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    void take([...(event.dataTransfer?.files ?? [])])
  })
  const on = (selector: string, act: () => Promise<void>) =>
    part(page, selector, HTMLElement).addEventListener('click', () => void act())
  on('[data-zip]', giveZip)
  on('[data-report]', giveReport)
  on('[data-print-owed]', async () => {
    await judgeAll()
    print()
  })
  // What was filled in in the form, in this tab or another, is on the wall when one comes back.
  addEventListener('focus', () => void reread())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reread()
  })
}

async function reread() {
  const before = JSON.stringify(state.cards.map(({ key, draft }) => [key, draft.changedAt]))
  const read = await readState()
  if (JSON.stringify(read.cards.map(({ key, draft }) => [key, draft.changedAt])) === before) return
  state = read
  show()
  await judgeAll()
}

function tell(words: string) {
  status.textContent = words
}

function show() {
  const titles = new Map(state.cards.map((card) => [card.key, titleOf(card)]))
  const factsOf = (card: Shown): Pick<CardFacts, 'verdict' | 'like' | 'titleOf' | 'merging'> => ({
    verdict: verdicts.get(card.key)?.verdict,
    like: likes.get(card.key),
    titleOf: (key) => titles.get(key) ?? '',
    merging: merging === undefined ? undefined : { key: merging, title: titles.get(merging) ?? '' },
  })
  showWall(standing(state), state.board.votes, library, factsOf, actions, vote)
  showAside(
    state.cards.filter(({ into }) => into !== undefined),
    async ({ key }) => {
      await bringBack(state, key)
      await judgeAll()
    },
  )
}

/** Judges what changed, a card at a time, so that the page answers meanwhile. */
async function judgeAll() {
  if (!library) return show()
  const { judge, likenesses } = await import('./judging-late.ts')
  for (const { key, draft } of standing(state)) {
    if (verdicts.get(key)?.changedAt === draft.changedAt) continue
    verdicts.set(key, { changedAt: draft.changedAt, verdict: judge(draft, library, config.entry) })
    await new Promise((resolve) => setTimeout(resolve))
  }
  likes = likenesses(
    standing(state).map(({ draft }) => draft),
    library,
  )
  const { showOwed } = await import('./owed.ts')
  showOwed(standing(state), (key) => verdicts.get(key)?.verdict, library)
  show()
}

async function take(files: File[]) {
  if (!library) return tell(say('noLibrary'))
  const { takeFiles } = await import('./take-files.ts')
  const lines = await takeFiles(files, state, library, (file) => tell(say('reading', { file })))
  told.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
  part(page, '[data-told-area]', HTMLElement).hidden = false
  await judgeAll()
  const states = standing(state).map(({ key }) => verdicts.get(key)?.verdict)
  const ready = states.filter(
    (one) => one && one.personal.length + one.wrong.length + one.unanswered.length === 0,
  ).length
  tell(say('count', { count: states.length, ready, needs: states.length - ready }))
}

/** The form opens the draft that was changed last. */
async function open({ draft }: Shown) {
  await change(draft, draft.form)
  location.assign(`${config.home}contribute/new/`)
}

async function merge(card: Shown) {
  const first = state.cards.find(({ key }) => key === merging)
  merging = first ? undefined : card.key
  if (!first || first.key === card.key || !library) return show()
  const { merged } = await import('../../entry/workshop/combine.ts')
  const { withFilesBeside } = await import('../../entry/workshop/free-files.ts')
  const labelOf = (field: string) => config.fields[field] ?? field
  const { form: second, files } = withFilesBeside(card.draft.form, card.draft.files, first.draft.files)
  const form = merged(first.draft.form, second, { headings: config.entry.headings, labelOf })
  const into = await put(state, form, files, `${first.from} + ${card.from}`, library)
  if (into !== undefined) await setAside(state, [first.key, card.key], into)
  await judgeAll()
  tell(say('merged'))
}

async function split(card: Shown, pieces: ReadonlySet<string>, title: string) {
  if (!library) return
  const combine = await import('../../entry/workshop/combine.ts')
  const { filesNamedIn } = await import('../../entry/workshop/free-files.ts')
  const [stays, goes] = combine.split(card.draft.form, pieces, title)
  const into = await put(state, stays, card.draft.files, card.from, library)
  await put(state, goes, filesNamedIn(goes, card.draft.files), card.from, library)
  if (into !== undefined) await setAside(state, [card.key], into)
  await judgeAll()
  tell(say('splitDone'))
}

async function plan({ draft }: Shown, item: Record<string, string>) {
  const { withPlanItem } = await import('../../entry/workshop/board.ts')
  const { paperKey } = await import('../../entry/workshop/preset.ts')
  const filled = Object.fromEntries(
    Object.entries({ ...item, source: paperKey }).filter(([, words]) => words !== ''),
  )
  await change(draft, withPlanItem(draft.form, filled))
  await judgeAll()
  const { actionPlan } = draft.form.th.facts
  tell(say('planAdded', { count: Array.isArray(actionPlan) ? actionPlan.length : 0 }))
}

async function about({ draft }: Shown, problem: string) {
  const { aboutProblem } = await import('../../entry/workshop/board.ts')
  await change(draft, aboutProblem(draft.form, problem))
  await judgeAll()
}

async function vote(problem: string, votes: number) {
  state.board.votes[problem] = votes
  await keepBoard(state.board).catch(() => tell(say('notKept')))
  show()
}

async function giveZip() {
  await judgeAll()
  const cards = standing(state)
  if (cards.length === 0) return tell(say('nothing'))
  const { giveRepositoryZip } = await import('./giving-out.ts')
  const mayLeave = ({ key }: Shown) => verdicts.get(key)?.verdict.personal.length === 0
  const stays = cards.filter((card) => !mayLeave(card))
  const file = giveRepositoryZip(cards.filter(mayLeave))
  const left = stays.length > 0 ? [say('leftOut', { titles: stays.map(titleOf).join(' · ') })] : []
  tell([say('zipped', { file, count: cards.length - stays.length }), ...left].join(' · '))
}

async function giveReport() {
  const cards = standing(state)
  if (cards.length === 0 || !library) return tell(say('nothing'))
  const { giveWordReport } = await import('./giving-out.ts')
  const stays = cards.filter(({ key }) => verdicts.get(key)?.verdict.personal.length !== 0)
  const file = await giveWordReport(
    cards.filter((card) => !stays.includes(card)),
    state.board.votes,
    library,
  )
  const left = stays.length > 0 ? [say('leftOut', { titles: stays.map(titleOf).join(' · ') })] : []
  tell([say('reported', { file }), ...left].join(' · '))
}
