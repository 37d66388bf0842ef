import { type Skos, type SkosTerm, skos } from '../../lib/data-out/skos.ts'
import type { Bilingual } from '../../lib/schema/fields.ts'
import { vocabulary } from '../library.ts'
import { translator } from '../locale.ts'
import { absolute } from './addresses.ts'

/** A vocabulary that others can take over. */
export interface OpenVocabulary {
  /** Its part of the addresses in `/data/vocabulary/`. */
  list: string
  title: Bilingual
  /** The page of the list, which stands for it. */
  page: string
  /** The page, or the place in one, that stands for a term. */
  pageOf: (id: string) => string
  terms: SkosTerm[]
}

const th = translator('th')
const en = translator('en')
const title = (key: string): Bilingual => ({ th: th(key), en: en(key) })

/** A list each of whose terms has a page. */
const withPages = (list: string, words: Bilingual, terms: SkosTerm[]): OpenVocabulary => {
  return { list, title: words, page: `/${list}/`, pageOf: (id) => `/${list}/${id}/`, terms }
}

/** A list that the page about the data shows, for it has none of its own. */
const onDataPage = (list: string, words: Bilingual, terms: SkosTerm[]): OpenVocabulary => {
  return { list, title: words, page: `/data/#${list}`, pageOf: (id) => `/data/#${list}-${id}`, terms }
}

const { regions, provinces, stages, painPoints, glossary, sections } = vocabulary
const termPage = (list: string, id: string) => absolute(`/${list}/${id}/`)
const glossaryTerm = (id: string) => `/glossary/#${id}`

/** Lists that the page about the data shows whole. */
export const listsOnDataPage: OpenVocabulary[] = [
  onDataPage('groups', title('practice.groups'), vocabulary.groups),
  onDataPage('exploitation', title('practice.exploitation'), vocabulary.exploitation),
  onDataPage('organisation-kinds', title('data.organisationKinds'), vocabulary.organisationKinds),
  onDataPage(
    'sections',
    title('data.sections'),
    sections.map(({ question, ...term }) => ({ ...term, definition: question })),
  ),
]

/** All vocabularies that are given out. */
export const openVocabularies: OpenVocabulary[] = [
  withPages(
    'regions',
    title('nav.regions'),
    regions.map(({ aliases, ...term }) => ({ ...term, others: aliases })),
  ),
  withPages(
    'provinces',
    title('nav.provinces'),
    provinces.map(({ aliases, region, ...term }) => {
      return { ...term, others: aliases, broader: termPage('regions', region) }
    }),
  ),
  withPages('stages', title('nav.stages'), stages),
  withPages(
    'pain-points',
    title('nav.painPoints'),
    painPoints.map((term) => ({ ...term, related: term.stages.map((id) => termPage('stages', id)) })),
  ),
  ...listsOnDataPage,
  {
    list: 'glossary',
    title: title('nav.glossary'),
    page: '/glossary/',
    pageOf: glossaryTerm,
    terms: glossary.map(({ synonyms, oftenMixedWith = [], ...term }) => ({
      ...term,
      others: [...synonyms.th, ...synonyms.en],
      related: oftenMixedWith.map((id) => absolute(glossaryTerm(id))),
    })),
  },
]

/** A vocabulary as SKOS, with the addresses of this site. */
export const asSkos = ({ title, page, pageOf, terms }: OpenVocabulary): Skos =>
  skos(absolute(page), title, terms, (id) => absolute(pageOf(id)))
