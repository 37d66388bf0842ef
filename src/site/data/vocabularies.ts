import type { Bilingual } from '../../entry/formats.ts'
import { type Skos, type SkosTerm, skos } from '../../export/skos.ts'
import { derived, type Library } from '../library.ts'
import { type AddressOf, listsOnDataPage, openLists, termKinds } from '../routes.ts'
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
  const words = wordsOf(library)
  const { url } = siteIn(library, 'th')
  return openLists.map((list) => ({ list, ...placeOfList(url, list), ...words[list] }))
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

function wordsOf(library: Library): Record<List, Pick<OpenVocabulary, 'title' | 'terms'>> {
  const { regions, provinces, stages, painPoints, glossary, sections, ...lists } = library.vocabulary
  const [th, en] = [siteIn(library, 'th'), siteIn(library, 'en')]
  const titled = (key: string, terms: SkosTerm[]) => ({ title: { th: th.t(key), en: en.t(key) }, terms })
  const termUrl = (terms: string, id: string) => th.url('term', { terms, id })
  return {
    regions: titled(
      'nav.regions',
      regions.map(({ aliases, ...term }) => ({ ...term, others: aliases })),
    ),
    provinces: titled(
      'nav.provinces',
      provinces.map(({ aliases, region, ...term }) => {
        return { ...term, others: aliases, broader: termUrl('regions', region) }
      }),
    ),
    stages: titled('nav.stages', stages),
    'pain-points': titled(
      'nav.painPoints',
      painPoints.map((term) => ({ ...term, related: term.stages.map((id) => termUrl('stages', id)) })),
    ),
    groups: titled('practice.groups', lists.groups),
    exploitation: titled('practice.exploitation', lists.exploitation),
    'organisation-kinds': titled('data.organisationKinds', lists.organisationKinds),
    sections: titled(
      'data.sections',
      sections.map(({ question, ...term }) => ({ ...term, definition: question })),
    ),
    glossary: titled(
      'nav.glossary',
      glossary.map(({ synonyms, oftenMixedWith = [], ...term }) => ({
        ...term,
        others: [...synonyms.th, ...synonyms.en],
        related: oftenMixedWith.map((id) => `${th.url('glossary')}#${id}`),
      })),
    ),
  }
}

/** The vocabularies that the page about the data shows whole. */
export const listsShownWhole = derived((library) =>
  openVocabularies(library).filter(({ list }) => list in listsOnDataPage),
)
