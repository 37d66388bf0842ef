import { type Answer, answer, type Hit } from '../../search/answer.ts'
import { tagToken } from '../../search/index-format.ts'
import { type Plan, planQuery } from '../../search/plan.ts'
import type { FacetCounts } from '../facets/facet-fields.ts'
import { type Selection, withoutFacet } from '../facets/selection.ts'
import { type Index, loadFirst, readIndex } from './index-files.ts'

/** What was found, and the index it was found in. */
export interface Found extends Answer {
  readonly index: Index
  /** What was found without regard to facets. */
  readonly all: readonly Hit[]
  /** Nothing where the query has neither letter nor digit. */
  readonly plan: Plan | undefined
  /** Whether the whole texts were looked at, or only names, titles and result lines. */
  readonly isWhole: boolean
}

/** So long after the host was asked whether the index is still the same, it is not asked again. */
const FRESH = 1000

/** Asks the index of a language, which is loaded when it is wanted and again when another has taken its place. */
export function asker(base: string, language: string) {
  const folder = `${base}search-index/${language}/`
  let index: Promise<Index> | undefined
  let checkedAt = 0
  let checking: Promise<void> | undefined

  return { open, check, isReplaced, ask }

  function open(): Promise<Index> {
    checkedAt ||= Date.now()
    index ??= loadFirst(folder, false).then((first) => readIndex(folder, first))
    index.catch(() => {
      index = undefined
    })
    return index
  }

  /** Looks whether the index was replaced since. */
  function check(): Promise<void> {
    if (index === undefined || Date.now() - checkedAt < FRESH) return checking ?? Promise.resolve()
    checkedAt = Date.now()
    checking = renew().catch(() => undefined)
    return checking
  }

  async function renew() {
    const now = await open()
    const first = await loadFirst(folder, true)
    if (first.version !== now.first.version) index = Promise.resolve(readIndex(folder, first))
  }

  /** Asks the host whether another index has taken the place of this one, which then cannot answer. */
  async function isReplaced(): Promise<boolean> {
    const before = await open()
    await renew()
    return (await open()) !== before
  }

  /** Answers what was typed: at once from what is known, then from the whole texts. */
  async function ask(typed: string, selection: Selection, show: (found: Found) => void): Promise<void> {
    const now = await open()
    try {
      await askIn(now, typed, selection, show)
    } catch (error) {
      if (!(await isReplaced())) throw error
      await askIn(await open(), typed, selection, show)
    }
  }
}

async function askIn(index: Index, typed: string, selection: Selection, show: (found: Found) => void) {
  const { first } = index
  const chosen = await chosenEntries(index, selection)
  if (typed === '') {
    const all = browsed(first.entries)
    return show({ index, plan: undefined, direct: [], all, hits: within(all, chosen), isWhole: true })
  }
  if (!index.isWhole) show(answered(index, typed, chosen, false))
  await index.learnWords()
  const plan = planQuery(typed, index.lexicon, index.answers)
  for (const least of [NEAR, 0]) {
    const tokens = tokensOf(plan, least)
    if (index.knows(tokens)) continue
    show(answered(index, typed, chosen, false, plan))
    await index.learn(tokens)
  }
  show(answered(index, typed, chosen, true, plan))
}

/** What was typed, and other words for the same, count so much at least; words that have it inside count less. */
const NEAR = 0.8

/** The words that a query is looked for by, and the answers that it leads to. */
const tokensOf = (plan: Plan | undefined, least: number): string[] =>
  (plan?.units ?? []).flatMap(({ forms, leads }) => [
    ...forms.filter(({ factor }) => factor >= least).map(({ token }) => token),
    ...leads.map(tagToken),
  ])

type Entries = ReadonlySet<number> | undefined

function answered(
  index: Index,
  typed: string,
  chosen: Entries,
  isWhole: boolean,
  plan = planQuery(typed, index.lexicon, index.answers),
): Found {
  const { answers, cards, entries } = index.first
  if (plan === undefined) return { index, plan, direct: [], hits: [], all: [], isWhole }
  const { direct, hits } = answer(plan, { answers, entries, posting: index.posting })
  // Of many entries, those that are known by chance are no answer.
  const all = cards.length === entries || index.knows(tokensOf(plan, NEAR)) ? hits : []
  return { index, plan, direct, all, hits: within(all, chosen), isWhole }
}

const within = (hits: readonly Hit[], chosen: Entries) =>
  hits.filter(({ entry }) => chosen?.has(entry) ?? true)

/** Without a query, all entries. */
const browsed = (entries: number): Hit[] =>
  Array.from({ length: entries }, (_, entry) => ({ entry, coverage: 1, missing: [] }))

/** The entries that have one of the terms of each facet that is chosen; undefined where none is. */
async function chosenEntries(index: Index, selection: Selection): Promise<Entries> {
  const narrowing = Object.entries(selection).filter(([, terms]) => terms.length > 0)
  if (narrowing.length === 0) return undefined
  const facets = await index.facets()
  const sets = narrowing.map(
    ([facet, terms]) => new Set(terms.flatMap((term) => facets[facet]?.[term] ?? [])),
  )
  const [one = new Set<number>(), ...others] = sets
  return new Set([...one].filter((entry) => others.every((set) => set.has(entry))))
}

/** How many of the entries that were found each term of each facet would show; terms of one facet add up. */
export async function countFacets(
  { index, all }: Pick<Found, 'index' | 'all'>,
  selection: Selection,
  names: readonly string[],
): Promise<FacetCounts> {
  const facets = await index.facets()
  const counts = names.map(async (facet) => {
    const others = await chosenEntries(index, withoutFacet(selection, facet))
    const found = new Set(all.map(({ entry }) => entry).filter((entry) => others?.has(entry) ?? true))
    const terms = Object.entries(facets[facet] ?? {})
    return [
      facet,
      new Map(terms.map(([term, list]) => [term, list.filter((one) => found.has(one)).length])),
    ] as const
  })
  return new Map(await Promise.all(counts))
}

/** Without a question, every entry. */
export const everyEntry = (index: Index): Pick<Found, 'index' | 'all'> => ({
  index,
  all: browsed(index.first.entries),
})
