import type { EntryFacts } from '../../entry/fields.ts'
import { newestYear } from './years.ts'

/** Whether an entry shows one thing that strengthens evidence; `unknown` where its facts cannot tell. */
type Shown = 'yes' | 'partly' | 'no' | 'unknown'

/** One reason to trust figures more or less, beside the chain. No sum or score is made of them. */
export interface Reason {
  aspect: 'independent' | 'recent'
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
  /** Whether the publisher of a source did the work itself, going by its name. */
  isOwn: (source: string) => boolean
  /** When a source was published, where it says so. */
  yearOf: (source: string) => number | undefined
}

/** Who counted, and how long ago. */
export const reasonsOf = (ground: Ground): Reason[] => [independent(ground), recent(ground)]

/** Where figures stand, they say who measured; a publisher's name alone never says yes. */
function independent({ facts, isOwn }: Ground): Reason {
  const results = facts.results ?? []
  const others = results.filter(({ measuredBy }) => measuredBy !== 'own')
  const sources = unique(results.map(({ source }) => source))
  const holes = { count: others.length, all: results.length }
  if (results.length > 0 && others.length === results.length)
    return reason('independent', 'yes', 'measured', holes, sources)
  if (others.length > 0) return reason('independent', 'partly', 'someMeasured', holes, sources)
  if (results.length > 0) return reason('independent', 'no', 'own', holes, sources)
  const listed = facts.sources ?? []
  const own = listed.filter(isOwn)
  if (listed.length === 0) return reason('independent', 'unknown', 'noSource')
  return own.length === listed.length
    ? reason('independent', 'no', 'ownPublisher', {}, own)
    : reason('independent', 'unknown', 'others', {}, listed)
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
