import { type Field, isTranslated } from '../entry/meta.ts'
import { valueAt } from '../entry/values.ts'
import { laterFields } from './later.ts'
import type { Column } from './listing.ts'
import type { PublishedFacts } from './schema.ts'
import type { FactWords } from './words-schema.ts'

type Cell = (practice: PublishedFacts) => string
type Ids = (practice: PublishedFacts) => readonly string[]

/** What stands between several values in one cell. */
const apart = ' | '

const plain = (name: string, heading: string, cell: Cell): Column[] => [{ name, heading, cell }]

/** A column for each language; empty where there is no translation. */
const worded = (name: string, heading: string, cell: (words: FactWords) => string): Column[] =>
  (['th', 'en'] as const).map((language) => ({
    name: `${name}_${language}`,
    heading,
    language,
    cell: ({ text }) => (text[language] ? cell(text[language]) : ''),
  }))

/** Ids, and what they mean in each language. */
const coded = (name: string, heading: string, list: string, ids: Ids): Column[] => [
  ...plain(name, heading, (practice) => ids(practice).join(apart)),
  ...(['th', 'en'] as const).map((language) => ({
    name: `${name}_${language}`,
    heading,
    language,
    cell: (...[practice, labelOf]: Parameters<Column['cell']>) =>
      ids(practice)
        .map((id) => labelOf(list, id)[language])
        .join(apart),
  })),
]

const optional = (id: string | null) => (id ? [id] : [])

/** The columns that the listing had first. */
const first: readonly Column[] = [
  ...plain('id', 'dataColumns.id', ({ id }) => id),
  ...worded('title', 'dataColumns.title', ({ title }) => title),
  ...worded('summary', 'dataColumns.summary', ({ summary }) => summary),
  ...coded('kind', 'practice.kind', 'kinds', ({ kind }) => [kind]),
  ...plain('national', 'practice.national', ({ national }) => (national ? 'yes' : 'no')),
  ...coded('regions', 'nav.regions', 'regions', ({ regions }) => regions),
  ...coded('provinces', 'nav.provinces', 'provinces', ({ provinces }) => provinces),
  ...coded('stages', 'practice.stages', 'stages', ({ stages }) => stages),
  ...coded('pain_points', 'practice.painPoints', 'painPoints', ({ painPoints }) => painPoints),
  ...coded('groups', 'practice.groups', 'groups', ({ groups }) => groups),
  ...coded('exploitation', 'practice.exploitation', 'exploitation', ({ exploitation }) => exploitation),
  ...coded('workshop', 'practice.workshop', 'workshops', ({ workshop }) => optional(workshop)),
  ...coded('evidence', 'practice.evidence', 'evidence', ({ evidence }) => [evidence]),
  ...coded('maturity', 'practice.maturity', 'maturity', ({ maturity }) => optional(maturity)),
  ...worded('results', 'practice.results', ({ results }) => results.map(inOneLine).join(apart)),
  ...worded('owner', 'practice.owner', ({ owner }) => owner),
  ...plain('sources', 'practice.sources', ({ sources }) => sources.map(({ key }) => key).join(apart)),
  ...plain('reviewed_on', 'practice.reviewedOn', ({ reviewedOn }) => reviewedOn),
  ...plain('next_review', 'practice.nextReview', ({ nextReview }) => nextReview),
  ...plain('url_th', 'dataColumns.urlTh', ({ url }) => url.th),
  ...plain('url_en', 'dataColumns.urlEn', ({ url }) => url.en),
  ...plain('short_url', 'dataColumns.shortUrl', ({ shortUrl }) => shortUrl ?? ''),
  ...plain('data', 'dataColumns.data', ({ data }) => data),
  ...plain('adoptions', 'dataColumns.adoptions', ({ adoptions }) =>
    adoptions.map(({ province, year, outcome }) => `${province} ${year}: ${outcome}`).join(apart),
  ),
]

const names = new Set(first.map(({ name }) => name))
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The columns of the listing; what entries got later stands last. */
export const columns: readonly Column[] = [
  ...first,
  ...laterFields('listing', (name) => names.has(snake(name)) || names.has(`${snake(name)}_th`)).flatMap(
    columnsOf,
  ),
]

function columnsOf(field: Field): Column[] {
  const { name, kind, meta } = field
  const [column, heading] = [snake(name), `shown.${name}`]
  const values = (holder: unknown) => [valueAt(holder, name) ?? []].flat().map(inCell)
  if (isTranslated(field)) return worded(column, heading, (words) => values(words).join(apart))
  if (kind === 'choice') return coded(column, heading, heading, values)
  if (meta.terms && meta.terms !== 'sources') return coded(column, heading, meta.terms, values)
  return plain(column, heading, (practice) => values(practice).join(apart))
}

const inCell = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter(Boolean).join(' · ')
    : String(value)

/** “interviews: 12 → 40 a month (2021) [KEY]” */
function inOneLine({ measure, before, after, unit, period, source }: FactWords['results'][number]): string {
  const figures = [before, after].filter((figure) => figure !== null).join(' → ')
  return `${measure}: ${figures}${unit ? ` ${unit}` : ''}${period ? ` (${period})` : ''} [${source}]`
}
