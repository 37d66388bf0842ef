import { newShortCode } from '../short-code.ts'
import { type EntryForm, type Fact, type Facts, isBlank, isFacts } from '../write/entry-form.ts'
import { entryFiles } from '../write/write-text.ts'
import { withFreeKeys } from './combine.ts'

/** A contribution on the board: a draft of the form, and where it came from. */
export interface Card {
  /** The key of its draft on this device. */
  key: number
  /** The file or code it came with. */
  from: string
  /** The card that took its place when it was merged or split. */
  into?: number
}

/** What the board keeps besides the drafts. */
export interface Board {
  cards: Card[]
  /** By problem: how many of the people there chose it. */
  votes: Record<string, number>
  /** Codes of chains that are not whole yet, as they were read. */
  codes: string[]
}

/** A board on which nothing was put yet. */
export const emptyBoard = (): Board => ({ cards: [], votes: {}, codes: [] })

/** Whether what the device keeps is a board: somebody may have changed it by hand. */
export function isBoard(value: unknown): value is Board {
  if (typeof value !== 'object' || value === null) return false
  if (!('cards' in value && 'votes' in value && 'codes' in value)) return false
  const { cards, votes, codes } = value
  return (
    Array.isArray(cards) &&
    cards.every(isCard) &&
    Array.isArray(codes) &&
    codes.every((code) => typeof code === 'string') &&
    typeof votes === 'object' &&
    votes !== null &&
    Object.values(votes).every(Number.isFinite)
  )
}

const isCard = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  Number.isInteger(value.key) &&
  'from' in value &&
  typeof value.from === 'string' &&
  (!('into' in value) || Number.isInteger(value.into))

/** The problem that a contribution is about first; empty where nobody said. */
export function problemOf({ th }: EntryForm): string {
  const [first] = list(th.facts['addresses']).filter(isFacts)
  return typeof first?.['problem'] === 'string' ? first['problem'] : ''
}

/** The same contribution about another problem, at the stages it had. */
export function aboutProblem(form: EntryForm, problem: string): EntryForm {
  const [first = {}, ...rest] = list(form.th.facts['addresses'])
  const addresses = [{ ...(isFacts(first) && first), problem }, ...rest]
  return { ...form, th: { ...form.th, facts: { ...form.th.facts, addresses } } }
}

/** The wall in columns, one a problem: those with most votes first, then those with most cards; cards without a problem last. */
export function wall<Item extends { form: EntryForm }>(
  cards: readonly Item[],
  votes: Readonly<Record<string, number>>,
): [string, Item[]][] {
  const groups = [...Map.groupBy(cards, ({ form }) => problemOf(form))]
  return groups.sort(
    ([one, ones], [other, others]) =>
      Number(one === '') - Number(other === '') ||
      (votes[other] ?? 0) - (votes[one] ?? 0) ||
      others.length - ones.length,
  )
}

/** What is taken already. */
export interface Taken {
  ids: ReadonlySet<string>
  codes: ReadonlySet<string>
}

/** The contribution with an address and a short code that nothing else has. */
export function unlike(
  form: EntryForm,
  { ids, codes }: Taken,
  freeId: (id: string, isTaken: (id: string) => boolean) => string,
): EntryForm {
  const { code } = form.th.facts
  const [province] = list(form.th.facts['provinces'])
  const isFree = typeof code === 'string' && code !== '' && !codes.has(code)
  const own = isFree ? code : newShortCode()
  const wished = form.id || `${typeof province === 'string' ? province : 'workshop'}-${own}`
  return {
    ...form,
    id: freeId(wished, (id) => ids.has(id)),
    th: { ...form.th, facts: { ...withKind(form.th.facts), code: own } },
  }
}

/** A draft says at least what it is. */
const withKind = (facts: Facts): Facts => ({
  ...(isBlank(facts['kind']) && { kind: 'good-practice' }),
  ...(isBlank(facts['status']) && { status: 'draft' }),
  ...facts,
})

/** What somebody wrote into a contribution: not its address, and nothing that the board gives each. */
export const writtenIn = ({ th, en }: EntryForm): string => {
  const facts = Object.entries(th.facts).filter(([name]) => !['code', 'kind', 'status'].includes(name))
  return JSON.stringify(entryFiles({ id: '', th: { ...th, facts: Object.fromEntries(facts) }, en }))
}

/** What a contribution without a workshop, such as a Word file, inherits from one that has it. */
export function withWorkshop(form: EntryForm, from: EntryForm | undefined): EntryForm {
  const given = from?.th.facts ?? {}
  if (!from || !isBlank(form.th.facts['ownWorkshop']) || !isBlank(form.th.facts['workshop'])) return form
  const { ownWorkshop = '', ownSources = '' } = given
  const papers = list(ownSources).filter((row) => isFacts(row) && row['kind'] === 'workshop-paper')
  const known = new Map(papers.filter(isFacts).map((row) => [String(row['key']), row]))
  const free = withFreeKeys(form, known)
  const held = list(free.th.facts['ownSources'])
  const added = papers.filter((paper) => !held.some((row) => JSON.stringify(row) === JSON.stringify(paper)))
  const facts = { ...free.th.facts, ownWorkshop, ownSources: [...added, ...held] }
  return { ...free, th: { ...free.th, facts } }
}

/** One more item for the action plan. */
export function withPlanItem(form: EntryForm, item: Facts): EntryForm {
  const actionPlan = [...list(form.th.facts['actionPlan']), { ...item, status: 'proposed' }]
  return { ...form, th: { ...form.th, facts: { ...form.th.facts, actionPlan } } }
}

const list = (value: Fact | undefined): Fact[] => (Array.isArray(value) ? value : [])
