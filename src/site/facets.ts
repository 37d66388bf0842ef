import { levels } from '../analysis/evidence/chain.ts'
import { underEach } from '../analysis/under-each.ts'
import { entryFields } from '../entry/fields.ts'
import { derived } from './library.ts'
import type { Practice } from './model.ts'
import type { Site } from './site.ts'

/** A way to narrow the list down, with its terms in the order they are shown. */
export interface Facet {
  id: string
  label: string
  terms: { id: string; label: string; count: number }[]
}

/** What each facet goes by, in the order they are shown: regions, which follow from provinces, and fields. */
const facets = {
  region: 'regions',
  province: 'provinces',
  stage: 'stages',
  painPoint: 'painPoints',
  evidence: 'evidence',
  kind: 'kind',
  group: 'groups',
} as const

/** What facets are called that are no field of an entry. */
const named: Partial<Record<(typeof facets)[keyof typeof facets], string>> = {
  regions: 'nav.regions',
  stages: 'shown.addresses.stages',
  painPoints: 'shown.addresses.problem',
  evidence: 'evidence.name',
}

/** The facets of one practice, as its card and the search index carry them; `pair` ties problems to their stages. */
export const facetsOf = (practice: Practice): Record<string, string[]> => ({
  ...Object.fromEntries(Object.entries(facets).map(([id, name]) => [id, [practice[name] ?? []].flat()])),
  evidence: shownBy(practice),
  pair: practice.pairs.map(({ painPoint, stage }) => `${painPoint}/${stage}`),
})

/** Every link of its chain that is filled: who asks for an outcome wants those that were compared, too. */
const shownBy = ({ chain, evidence }: Practice): string[] => {
  const filled = chain.filter(({ filled }) => filled).map(({ link }) => link)
  return filled.length > 0 ? filled : [evidence]
}

/** All facets, with how many practices each term has. */
export function facetsFor(site: Site): Facet[] {
  const counts = countsOf(site.library)
  return Object.entries(facets).map(([facet, name]) => ({
    id: facet,
    label: site.t(named[name] ?? `shown.${name}`),
    terms: termsOf(site, name).map((term) => ({ ...term, count: counts.get(`${facet}/${term.id}`) ?? 0 })),
  }))
}

function termsOf(
  { library: { vocabulary }, t, say, byLabel }: Site,
  name: (typeof facets)[keyof typeof facets],
) {
  if (name === 'evidence') return levels.map((id) => ({ id, label: t(`evidence.${id}`) }))
  if (name === 'kind') {
    const { choices = [] } = entryFields.find((field) => field.name === name) ?? {}
    return choices.map((id) => ({ id, label: t(`shown.${name}.${id}`) }))
  }
  const terms = name === 'provinces' ? vocabulary.provinces.toSorted(byLabel) : vocabulary[name]
  return terms.map(({ id, label }) => ({ id, label: say(label) }))
}

const countsOf = derived(({ practices }) => {
  const found = underEach(practices, (practice) =>
    Object.entries(facetsOf(practice)).flatMap(([facet, terms]) => terms.map((term) => `${facet}/${term}`)),
  )
  return new Map([...found].map(([key, entries]) => [key, entries.length]))
})
