import type { Bilingual } from '../../entry/formats.ts'
import { type Skos, type SkosTerm, skos } from '../../export/skos.ts'
import { derived } from '../library.ts'
import { type AddressOf, listsOnDataPage, openLists, termKinds, termLists } from '../routes.ts'
import { siteIn } from '../site.ts'

/** A vocabulary that others can take over. */
export interface OpenVocabulary {
  /** Its part of the addresses in `/data/vocabulary/`. */
  list: List
  title: Bilingual
  /** The whole Thai address of the page, or of the place in one, that stands for it. */
  url: string
  /** The same for one of its terms. */
  urlOf: (id: string) => string
  terms: SkosTerm[]
}

/** All vocabularies that are given out. */
export const openVocabularies = derived((library): OpenVocabulary[] => {
  const [th, en] = [siteIn(library, 'th'), siteIn(library, 'en')]
  return openLists.map((list) => ({
    list,
    title: { th: th.t(titles[list]), en: en.t(titles[list]) },
    ...placeOfList(th.url, list),
    terms: library.vocabulary[names[list]].map((term) => asTerm(term, th.url)),
  }))
})

/** A vocabulary as SKOS, with the addresses of this site. */
export const asSkos = ({ title, url, urlOf, terms }: OpenVocabulary): Skos => skos(url, title, terms, urlOf)

type List = (typeof openLists)[number]

/** A list whose terms have pages stands for itself; the glossary is one page, and the page about the data shows the rest. */
export function placeOfList(address: AddressOf, list: List): Pick<OpenVocabulary, 'url' | 'urlOf'> {
  const kind = termKinds.find((terms) => terms === list)
  if (kind) return { url: address(kind), urlOf: (id) => address('term', { terms: kind, id }) }
  if (list === 'glossary') return { url: address(list), urlOf: (id) => `${address(list)}#${id}` }
  const page = address('data')
  return { url: `${page}#${list}`, urlOf: (id) => `${page}#${list}-${id}` }
}

const names = { ...termLists, ...listsOnDataPage, glossary: 'glossary' } as const
const titles = {
  regions: 'nav.regions',
  provinces: 'nav.provinces',
  stages: 'nav.stages',
  'pain-points': 'nav.painPoints',
  groups: 'shown.groups',
  exploitation: 'shown.exploitation',
  'organisation-kinds': 'data.organisationKinds',
  sections: 'data.sections',
  glossary: 'nav.glossary',
} as const satisfies Record<List, string>

/** A term of any vocabulary, with all that one of them may tell. */
interface OpenTerm extends SkosTerm {
  aliases?: string[]
  synonyms?: Record<'th' | 'en', string[]>
  question?: Bilingual
  region?: string
  stages?: string[]
  oftenMixedWith?: string[] | undefined
}

function asTerm(
  { aliases = [], synonyms, question, region, stages = [], oftenMixedWith = [], ...term }: OpenTerm,
  url: AddressOf,
): SkosTerm {
  const termUrl = (terms: string) => (id: string) => url('term', { terms, id })
  return {
    ...term,
    others: [...aliases, ...(synonyms?.th ?? []), ...(synonyms?.en ?? [])],
    ...(question && { definition: question }),
    ...(region && { broader: termUrl('regions')(region) }),
    related: [...stages.map(termUrl('stages')), ...oftenMixedWith.map((id) => `${url('glossary')}#${id}`)],
  }
}

/** The vocabularies that the page about the data shows whole. */
export const listsShownWhole = derived((library) =>
  openVocabularies(library).filter(({ list }) => list in listsOnDataPage),
)
