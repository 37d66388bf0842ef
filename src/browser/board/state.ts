import {
  type Board,
  type Card,
  emptyBoard,
  unlike,
  withWorkshop,
  writtenIn,
} from '../../entry/workshop/board.ts'
import { withFilesBeside } from '../../entry/workshop/free-files.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { freeId } from '../../import/word/propose-id.ts'
import { allDrafts, type Draft, type DraftFile, keepDraft } from '../form/drafts.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { keepBoard, keptBoard } from './kept.ts'

/** A card with its draft as the device keeps it now. */
export interface Shown extends Card {
  draft: Draft & { key: number }
}

/** The board as this device keeps it, and what becomes of it. */
export interface State {
  board: Board
  /** All cards whose drafts are there; one may have been deleted in the form. */
  cards: Shown[]
}

const hasKey = (draft: Draft): draft is Draft & { key: number } => draft.key !== undefined

/** Reads the board and its drafts. */
export async function readState(): Promise<State> {
  const board = await keptBoard().catch(emptyBoard)
  const drafts = await allDrafts().then(
    (kept) => kept.drafts,
    (): Draft[] => [],
  )
  const known = new Map(drafts.filter(hasKey).map((draft) => [draft.key, draft]))
  const cards = board.cards.flatMap((card) => {
    const draft = known.get(card.key)
    return draft ? [{ ...card, draft }] : []
  })
  return { board, cards }
}

/** The cards that stand on the wall: nothing took their place. */
export const standing = ({ cards }: State) => cards.filter(({ into }) => into === undefined)

/** Whether a contribution that somebody hands in is on the board already, word for word and with all its pictures. */
export function isOnBoard({ cards }: State, given: EntryForm, files: readonly DraftFile[]): boolean {
  const text = writtenIn(inheriting(cards, given))
  return cards.some(
    ({ draft }) =>
      writtenIn(draft.form) === text &&
      withFilesBeside(given, files, draft.files).files.length === draft.files.length,
  )
}

const inheriting = (cards: readonly Shown[], given: EntryForm) =>
  withWorkshop(given, cards.map(({ draft }) => draft.form).find(hasWorkshop))

/** Puts a contribution on the board; nothing where the device does not keep it. */
export async function put(
  state: State,
  given: EntryForm,
  files: DraftFile[],
  from: string,
  library: FetchedLibrary,
): Promise<number | undefined> {
  const forms = state.cards.map(({ draft }) => draft.form)
  const taken = {
    ids: new Set([
      ...library.entries.flatMap(({ id, formerIds }) => [id, ...formerIds]),
      ...forms.map(({ id }) => id),
    ]),
    codes: new Set([
      ...library.entries.flatMap(({ code }) => code ?? []),
      ...forms.map(({ th }) => String(th.facts['code'])),
    ]),
  }
  const draft: Draft = {
    name: '',
    form: unlike(inheriting(state.cards, given), taken, freeId),
    files,
    own: undefined,
    changedAt: Date.now(),
  }
  await keepDraft(draft, {})
  if (!hasKey(draft)) return undefined
  const card = { key: draft.key, from }
  state.board.cards.push(card)
  state.cards.push({ ...card, draft })
  await keepBoard(state.board)
  return draft.key
}

const hasWorkshop = ({ th }: EntryForm) =>
  th.facts['ownWorkshop'] !== undefined && th.facts['ownWorkshop'] !== ''

/** What came before anything that names the workshop, such as the first Word file, inherits it afterwards. */
export async function inheritAll(state: State) {
  const source = state.cards.map(({ draft }) => draft.form).find(hasWorkshop)
  for (const { draft } of state.cards) {
    const form = withWorkshop(draft.form, source)
    if (form !== draft.form) await change(draft, form)
  }
}

/** Changes a contribution; the device keeps it so. */
export const change = (draft: Draft, form: EntryForm) => keepDraft(draft, { form, changedAt: Date.now() })

/** Others take the place of some cards, which stay as they are and can be brought back. */
export async function setAside(state: State, keys: readonly number[], into: number) {
  for (const card of [...state.board.cards, ...state.cards]) if (keys.includes(card.key)) card.into = into
  await keepBoard(state.board)
}

/** Brings a card back to the wall. */
export async function bringBack(state: State, key: number) {
  for (const card of [...state.board.cards, ...state.cards]) if (card.key === key) delete card.into
  await keepBoard(state.board)
}
