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

/** What one problem has met in a province, next door, and in provinces like it. */
export interface ProblemNearby {
  problem: TermEntry
  here: Practice[]
  neighbours: Practice[]
  alike: Practice[]
}

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

/** For every problem what was done about it, the nearest first; each entry stands where it is nearest. */
export function problemsNear(library: Library, { id, practices }: TermEntry): ProblemNearby[] {
  const here = new Set(practices)
  const next = new Set(
    practicesOf(library, neighboursOf(library, id)).filter((practice) => !here.has(practice)),
  )
  const alike = new Set(
    practicesOf(library, alikeTo(library, id)).filter(
      (practice) => !here.has(practice) && !next.has(practice),
    ),
  )
  const about = (problem: string, found: Set<Practice>) =>
    [...found].filter(({ painPoints }) => painPoints.includes(problem))
  return library.terms['pain-points'].map((problem) => ({
    problem,
    here: about(problem.id, here),
    neighbours: about(problem.id, next),
    alike: about(problem.id, alike),
  }))
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
