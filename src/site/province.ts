import type { ProvinceTrait } from '../lib/schema/vocabulary.ts'
import { vocabulary } from './library.ts'
import type { Locale } from './locale.ts'
import { neighboursOf } from './neighbours.ts'
import type { Practice, PracticeText } from './practice.ts'
import { type TermEntry, term, terms } from './terms.ts'

/** What one problem has met in a province, next door, and in provinces like it. */
export interface ProblemNearby {
  problem: TermEntry
  here: Practice[]
  neighbours: Practice[]
  alike: Practice[]
}

/** What a province has in common with others. */
export const traitsOf = (province: string): ProvinceTrait[] =>
  vocabulary.provinceTraits.filter(({ provinces }) => provinces.includes(province))

/** The provinces that share a trait with one, those that share most first. */
function alikeTo(province: string): string[] {
  const shared = new Map<string, number>()
  for (const { provinces } of traitsOf(province))
    for (const other of provinces) if (other !== province) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared].sort(([, a], [, b]) => b - a).map(([other]) => other)
}

/** For every problem what was done about it, the nearest first; each entry stands where it is nearest. */
export function problemsNear({ id, practices }: TermEntry): ProblemNearby[] {
  const here = new Set(practices)
  const next = new Set(practicesOf(neighboursOf(id)).filter((practice) => !here.has(practice)))
  const alike = new Set(
    practicesOf(alikeTo(id)).filter((practice) => !here.has(practice) && !next.has(practice)),
  )
  const about = (problem: string, found: Set<Practice>) =>
    [...found].filter(({ painPoints }) => painPoints.includes(problem))
  return terms['pain-points'].map((problem) => ({
    problem,
    here: about(problem.id, here),
    neighbours: about(problem.id, next),
    alike: about(problem.id, alike),
  }))
}

const practicesOf = (provinces: string[]) => provinces.flatMap((id) => term('provinces', id).practices)

/** The organisations that the entries of a place name, by their kinds; each once, with the first of its roles. */
export function officesOf(practices: readonly Practice[], locale: Locale) {
  const offices = new Map<string, PracticeText['organisations'][number]>()
  for (const { text } of practices)
    for (const office of text[locale].organisations)
      if (!offices.has(office.name)) offices.set(office.name, office)
  const byKind = Map.groupBy(offices.values(), ({ kind }) => kind)
  return vocabulary.organisationKinds.flatMap(({ id, label }) => {
    const found = byKind.get(id)
    return found ? [{ label, offices: found }] : []
  })
}
