import type { AdoptionFacts } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import { newestYear } from './years.ts'

/** The links of the chain of evidence: it was done, reached people, changed something for them, was compared, and worked elsewhere too. */
export const links = ['done', 'reached', 'outcome', 'compared', 'repeated'] as const
type Link = (typeof links)[number]

/** What entries are sorted and counted by, the strongest first: the end of the chain, or what stands in place of one. */
export const levels = [...[...links].reverse(), 'described', 'lesson'] as const satisfies string[]
export type Level = (typeof levels)[number]

/** Whether something changed for people: the chain reaches its third link. */
export const reachesOutcome = (level: Level): boolean => levels.indexOf(level) <= levels.indexOf('outcome')

type Result = NonNullable<EntryFacts['results']>[number]
type Facts = Pick<EntryFacts, 'kind' | 'results' | 'ownSources' | 'addresses'>
type Records = readonly Pick<AdoptionFacts, 'outcome'>[]

/** A link of the chain of an entry. */
export interface ChainLink {
  link: Link
  filled: boolean
  /** The places in `results` of the figures that fill it; of the last link none, for records of use elsewhere do. */
  results: number[]
  /** Every figure that fills it rests on a paper that only the office has. */
  reported: boolean
}

/** How often it was used elsewhere with success; what failed or hurt there spreads nothing. */
const successes = (records: Records) =>
  records.filter(({ outcome }) => outcome === 'worked' || outcome === 'partly').length

/**
 * The chain of an entry, computed from its figures and never typed in; a lesson has none. A comparison shows an outcome,
 * an outcome that people were reached, and each that something was done. Where a problem is given, only figures that
 * speak for it fill more than the first link; those of an entry with one problem all do.
 */
export function chainOf(facts: Facts, records: Records = [], problem?: string): ChainLink[] {
  if (facts.kind === 'lesson') return []
  const results = (facts.results ?? []).map((result, index) => ({ result, index, reach: reachOf(result) }))
  const only = facts.addresses?.length === 1
  const speaks = ({ on }: Result) => problem === undefined || only || on === problem
  return links.map((link, at) => {
    const by = results.filter(({ result, reach }) => reach >= at && (at === 0 || speaks(result)))
    const filled = link === 'repeated' ? successes(records) > 0 : by.length > 0
    const reported = by.length > 0 && by.every(({ result }) => isUnpublished(facts, result.source))
    return { link, filled, results: by.map(({ index }) => index), reported }
  })
}

/** How far along the chain a figure reaches; a change for people counts only with the time at which it was seen. */
function reachOf({ shows, period }: Result): number {
  const dated = period !== undefined && newestYear([period]) !== undefined
  const reach = { activity: 0, reach: 1, outcome: 2, comparison: 3 }[shows]
  return dated ? reach : Math.min(reach, 1)
}

/** A source of the entry's own that only the office or a workshop has: what rests on it is as they reported it. */
export const isUnpublished = ({ ownSources = [] }: Pick<Facts, 'ownSources'>, source: string) =>
  ownSources.some(({ key, kind }) => key === source && kind !== 'public')

/** Where the chain ends that is unbroken from its first link. */
export function levelOf(facts: Facts, records: Records = [], problem?: string): Level {
  if (facts.kind === 'lesson') return 'lesson'
  const chain = chainOf(facts, records, problem)
  const broken = chain.findIndex(({ filled }) => !filled)
  return chain.slice(0, broken < 0 ? undefined : broken).at(-1)?.link ?? 'described'
}
