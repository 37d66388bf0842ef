import type { AdoptionFacts } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import { successes } from '../maturity.ts'
import { newestYear } from './years.ts'

/** Whether an entry shows one thing that strengthens evidence; `unknown` where its facts cannot tell. */
type Shown = 'yes' | 'partly' | 'no' | 'unknown'

/** What strengthens evidence, in the order people ask. */
export const aspects = ['measured', 'compared', 'independent', 'recent', 'places'] as const

/** One reason for the level of evidence. Reasons stand beside each other: no sum or score is made of them. */
export interface Reason {
  aspect: (typeof aspects)[number]
  shown: Shown
  /** Which of the aspect's sentences says why. */
  because: string
  /** What fills the sentence; a year is of the Christian era. */
  holes: Record<string, number>
  /** The sources that the sentence is about. */
  sources: string[]
}

/** What the reasons follow from. */
export interface Ground {
  facts: EntryFacts
  adoptions: readonly AdoptionFacts[]
  /** Whether the publisher of a source did the work itself, going by its name. */
  isOwn: (source: string) => boolean
  /** When a source was published, where it says so. */
  yearOf: (source: string) => number | undefined
}

/** Why the evidence of an entry is as strong as it is. */
export const reasonsOf = (ground: Ground): Reason[] => [
  measured(ground),
  compared(ground),
  independent(ground),
  recent(ground),
  places(ground),
]

function measured({ facts }: Ground): Reason {
  const results = facts.results ?? []
  const sources = unique(results.map(({ source }) => source))
  const whole = results.filter(({ after, period }) => typeof after === 'number' && period !== undefined)
  const holes = { count: results.length, sources: sources.length }
  if (results.length === 0) return reason('measured', 'no', 'nobody')
  if (whole.length === 0) return reason('measured', 'partly', 'incomplete', holes, sources)
  if (facts.evidence !== 'output') return reason('measured', 'yes', 'figures', holes, sources)
  return reason('measured', 'partly', 'activity', { ...holes, count: figuresOf(facts).length }, sources)
}

function compared({ facts }: Ground): Reason {
  const figures = figuresOf(facts)
  const both = figures.filter(({ before }) => before !== undefined)
  const holes = { count: both.length, all: figures.length }
  if (figures.length === 0) return reason('compared', 'no', 'nothing')
  if (both.length === 0) return reason('compared', 'no', 'afterOnly', holes)
  return reason('compared', both.length < figures.length ? 'partly' : 'yes', 'both', holes)
}

/** A name that differs proves nothing: a newspaper may repeat what the office said. So names alone never say yes. */
function independent({ facts, isOwn }: Ground): Reason {
  const fromResults = (facts.results ?? []).map(({ source }) => source)
  const sources = unique(fromResults.length > 0 ? fromResults : (facts.sources ?? []))
  const own = sources.filter(isOwn)
  if (sources.length === 0) return reason('independent', 'unknown', 'noSource')
  if (own.length === sources.length) return reason('independent', 'no', 'own', {}, own)
  if (own.length > 0) return reason('independent', 'partly', 'someOwn', {}, own)
  return reason('independent', 'unknown', 'others', {}, sources)
}

/** How many years figures hold: offices, people and rules change. */
const fresh = 3

function recent({ facts, yearOf }: Ground): Reason {
  const now = Number(facts.reviewedOn?.slice(0, 4))
  const measuredIn = newestYear(figuresOf(facts).map(({ period = '' }) => period))
  const published = Math.max(...(facts.sources ?? []).flatMap((key) => yearOf(key) ?? []))
  const [because, year] = measuredIn ? ['figures', measuredIn] : ['documents', published]
  if (!Number.isFinite(now) || !Number.isFinite(year)) return reason('recent', 'unknown', 'undated')
  const years = Math.max(0, now - year)
  if (years > fresh) return reason('recent', 'no', `${because}Old`, { year, years })
  return reason('recent', because === 'figures' ? 'yes' : 'partly', `${because}New`, { year, years })
}

function places({ facts, adoptions }: Ground): Reason {
  const worked = successes(adoptions)
  const home = Array.isArray(facts.provinces) ? facts.provinces.length : 0
  const harmed = adoptions.filter(({ outcome }) => outcome === 'harmed').length
  const holes = { home, worked, tried: adoptions.length, harmed }
  if (worked > 0 && harmed > 0) return reason('places', 'partly', 'spreadAndHarmed', holes)
  if (worked > 0) return reason('places', 'yes', 'spread', holes)
  if (harmed > 0) return reason('places', 'no', 'harmed', holes)
  if (adoptions.length > 0) return reason('places', 'no', 'failed', holes)
  if (facts.provinces === 'national') return reason('places', 'unknown', 'national')
  return home > 1 ? reason('places', 'unknown', 'several', holes) : reason('places', 'no', 'one')
}

/** Results that say how many; “opened” or “won a prize” has nothing to compare, and does not grow old. */
const figuresOf = ({ results = [] }: EntryFacts) => results.filter(({ after }) => /\d/.test(String(after)))

const reason = (
  aspect: Reason['aspect'],
  shown: Shown,
  because: string,
  holes: Reason['holes'] = {},
  sources: string[] = [],
): Reason => ({ aspect, shown, because, holes, sources })

const unique = (keys: readonly string[]) => [...new Set(keys)]
