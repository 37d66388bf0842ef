import type { Bilingual } from '../entry/formats.ts'
import { derived } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** A way to narrow the list down, with its terms in the order they are shown. */
export interface Facet {
  id: string
  label: string
  terms: { id: string; label: string; count: number }[]
}

const valuesOf = {
  region: (practice: Practice) => practice.regions,
  province: (practice: Practice) => practice.provinces,
  stage: (practice: Practice) => practice.stages,
  painPoint: (practice: Practice) => practice.painPoints,
  evidence: (practice: Practice) => (practice.evidence ? [practice.evidence] : []),
  kind: (practice: Practice) => [practice.kind],
  group: (practice: Practice) => practice.groups,
}

/** The facets of one practice, as its card and the search index carry them. */
export function facetsOf(practice: Practice): Record<string, string[]> {
  return Object.fromEntries(Object.entries(valuesOf).map(([facet, values]) => [facet, values(practice)]))
}

/** All facets, with how many practices each term has. */
export function facetsFor({ library, t, say, byLabel }: Site): Facet[] {
  const named = (terms: { id: string; label: Bilingual }[]) =>
    terms.map(({ id, label }) => ({ id, label: say(label) }))
  const worded = (group: string, ids: string[]) => ids.map((id) => ({ id, label: t(`${group}.${id}`) }))
  const { regions, provinces, stages, painPoints, groups } = library.vocabulary
  const counts = countsOf(library)
  return [
    { id: 'region', label: t('nav.regions'), terms: named(regions) },
    { id: 'province', label: t('nav.provinces'), terms: named(provinces.toSorted(byLabel)) },
    { id: 'stage', label: t('practice.stages'), terms: named(stages) },
    { id: 'painPoint', label: t('practice.painPoints'), terms: named(painPoints) },
    {
      id: 'evidence',
      label: t('practice.evidence'),
      terms: worded('evidence', ['result', 'output', 'described', 'lesson']),
    },
    { id: 'kind', label: t('practice.kind'), terms: worded('kinds', ['good-practice', 'lesson']) },
    { id: 'group', label: t('practice.groups'), terms: named(groups) },
  ].map((facet) => ({
    ...facet,
    terms: facet.terms.map((term) => ({ ...term, count: counts.get(`${facet.id}/${term.id}`) ?? 0 })),
  }))
}

const countsOf = derived(({ practices }) => {
  const found = new Map<string, number>()
  for (const practice of practices)
    for (const [facet, terms] of Object.entries(facetsOf(practice)))
      for (const term of terms) found.set(`${facet}/${term}`, (found.get(`${facet}/${term}`) ?? 0) + 1)
  return found
})
