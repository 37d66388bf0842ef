import type { ProvinceTrait } from '../entry/vocabulary.ts'
import { type Library, type TermEntry, termIn } from './library.ts'
import type { Practice, PracticeAdoption, PracticeText } from './model.ts'
import type { Site } from './site.ts'

/** What comes near a term: for a place the bordering provinces and the region, for an unanswered problem its stages. */
export function nearbyOf(library: Library, entry: TermEntry, count = 6): Practice[] {
  const own = new Set(entry.practices)
  return [...new Set(candidates(library, entry))].filter((practice) => !own.has(practice)).slice(0, count)
}

/** Entries for the whole country: every province and region may use them. */
export const nationalFor = ({ practices }: Library, { kind }: TermEntry): Practice[] =>
  kind === 'provinces' || kind === 'regions' ? practices.filter(({ national }) => national) : []

function candidates(library: Library, { kind, id, practices: own }: TermEntry): Practice[] {
  const { provinces, workshops, painPoints } = library.vocabulary
  const one = <Term extends { id: string }>(terms: readonly Term[]) => terms.find((term) => term.id === id)
  const ofRegion = (region = '') => termIn(library, 'regions', region).practices
  if (kind === 'provinces')
    return [...practicesOf(library, neighboursOf(library, id)), ...ofRegion(one(provinces)?.region)]
  if (kind === 'workshops') return ofRegion(one(workshops)?.region)
  if (kind === 'pain-points' && own.length === 0)
    return (one(painPoints)?.stages ?? []).flatMap((stage) => termIn(library, 'stages', stage).practices)
  return []
}

/** The provinces of a region, in the order of the language's alphabet. */
export const provincesOf = ({ library, byLabel, term }: Site, region: string): TermEntry[] =>
  library.vocabulary.provinces
    .filter((province) => province.region === region)
    .map(({ id }) => term('provinces', id))
    .sort(byLabel)

/** The provinces that share a border with one. */
export const neighboursOf = ({ neighbours }: Library, province: string): string[] =>
  neighbours[province] ?? []

/** A practice from elsewhere that a province tried. */
export interface Adopted {
  practice: Practice
  adoption: PracticeAdoption
}

/** What a province took over from elsewhere, the newest first. */
export const adoptedIn = ({ practices }: Library, province: string): Adopted[] =>
  practices
    .flatMap((practice) => practice.adoptions.map((adoption) => ({ practice, adoption })))
    .filter(({ adoption }) => adoption.province === province)
    .sort((a, b) => b.adoption.year - a.adoption.year)

/** How near what was done about a problem comes to a province, the nearest first; elsewhere only where nothing is nearer. */
export const nearby = ['here', 'neighbours', 'alike', 'national', 'elsewhere'] as const

/** What was done about one problem, each entry where it is nearest. */
export type ProblemNearby = { problem: TermEntry } & Record<(typeof nearby)[number], Practice[]>

/** What a province has in common with others. */
export const traitsOf = ({ vocabulary }: Library, province: string): ProvinceTrait[] =>
  vocabulary.provinceTraits.filter(({ provinces }) => provinces.includes(province))

/** The provinces that share a trait with one, those that share most first. */
function alikeTo(library: Library, province: string): string[] {
  const shared = new Map<string, number>()
  for (const { provinces } of traitsOf(library, province))
    for (const other of provinces) if (other !== province) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared].sort(([, a], [, b]) => b - a).map(([other]) => other)
}

/** For every problem what was done about it, the nearest first; no problem that any entry answers stays without one. */
export function problemsNear(library: Library, { id, practices }: TermEntry): ProblemNearby[] {
  const here = new Set(practices)
  const next = new Set(practicesOf(library, neighboursOf(library, id))).difference(here)
  const like = new Set(practicesOf(library, alikeTo(library, id))).difference(here).difference(next)
  return library.terms['pain-points'].map((problem) => {
    const among = (found: ReadonlySet<Practice>) =>
      [...found].filter(({ painPoints }) => painPoints.includes(problem.id))
    const nearer = {
      here: among(here),
      neighbours: among(next),
      alike: among(like),
      national: problem.practices.filter(({ national }) => national),
    }
    const isMet = Object.values(nearer).some((found) => found.length > 0)
    return { problem, ...nearer, elsewhere: isMet ? [] : problem.practices }
  })
}

const practicesOf = (library: Library, provinces: string[]) =>
  provinces.flatMap((id) => termIn(library, 'provinces', id).practices)

/** The organisations that the entries of a place name, by their kinds; each once, with the first of its roles. */
export function officesOf({ library, locale }: Site, practices: readonly Practice[]) {
  const offices = new Map<string, PracticeText['organisations'][number]>()
  for (const { text } of practices)
    for (const office of text[locale].organisations)
      if (!offices.has(office.name)) offices.set(office.name, office)
  const byKind = Map.groupBy(offices.values(), ({ kind }) => kind)
  return library.vocabulary.organisationKinds.flatMap(({ id, label }) => {
    const found = byKind.get(id)
    return found ? [{ label, offices: found }] : []
  })
}

/** Where a practice was done, as its card tells the page's script. */
export interface WhereDone {
  provinces?: string[]
  regions?: string[]
  national?: true
  /** The stages at which it answers the problem of the page. */
  stages?: string[]
}

export const whereDone = (
  { provinces, regions, national, pairs }: Practice,
  problem?: string,
): WhereDone => ({
  ...(provinces.length > 0 && { provinces, regions }),
  ...(national && { national }),
  ...(problem && { stages: pairs.flatMap(({ painPoint, stage }) => (painPoint === problem ? [stage] : [])) }),
})

/** What the page's script must know to put the nearest first. */
export interface NearnessData {
  /** The region of each province. */
  regions: Record<string, string>
  neighbours: Record<string, string[]>
}

export const nearnessData = ({ neighbours, vocabulary }: Library): NearnessData => ({
  regions: Object.fromEntries(vocabulary.provinces.map(({ id, region }) => [id, region])),
  neighbours,
})
