import { entryFields } from '../entry/fields.ts'
import { type Field, isTranslated } from '../entry/meta.ts'
import { valueAt } from '../entry/values.ts'
import type { Column, LabelOf } from './listing.ts'
import { laterFields, named } from './published-fields.ts'
import type { PublishedFacts } from './schema.ts'

/** What stands between several values in one cell. */
const apart = ' | '

const plain = (name: string, heading: string, cell: (practice: PublishedFacts) => string): Column[] => [
  { name, heading, cell },
]

const inEachLanguage = (
  name: string,
  heading: string,
  cell: (language: 'th' | 'en', practice: PublishedFacts, labelOf: LabelOf) => string,
): Column[] =>
  (['th', 'en'] as const).map((language) => ({
    name: `${name}_${language}`,
    heading,
    language,
    cell: (practice, labelOf) => cell(language, practice, labelOf),
  }))

/** A column for each language; empty where there is no translation. */
const worded = (name: string, heading: string, cell: (words: object) => string): Column[] =>
  inEachLanguage(name, heading, (language, { text }) => (text[language] ? cell(text[language]) : ''))

/** Ids, and what they mean in each language. */
const coded = (
  name: string,
  heading: string,
  list: string,
  ids: (practice: PublishedFacts) => readonly string[],
): Column[] => [
  ...plain(name, heading, (practice) => ids(practice).join(apart)),
  ...inEachLanguage(name, heading, (language, practice, labelOf) =>
    ids(practice)
      .map((id) => labelOf(list, id)[language])
      .join(apart),
  ),
]

/** Fields by their names. */
const ofFields = (...names: string[]) => named(entryFields, names).flatMap(columnsOf)

/** The columns that the listing had first. */
const first: readonly Column[] = [
  ...plain('id', 'dataColumns.id', ({ id }) => id),
  ...ofFields('title', 'summary', 'kind'),
  ...plain('national', 'practice.national', ({ national }) => (national ? 'yes' : 'no')),
  ...coded('regions', 'nav.regions', 'regions', ({ regions }) => regions),
  ...ofFields('provinces'),
  ...coded('stages', 'shown.addresses.stages', 'stages', ({ stages }) => stages),
  ...coded('pain_points', 'shown.addresses.problem', 'painPoints', ({ painPoints }) => painPoints),
  ...ofFields('groups', 'exploitation', 'workshop'),
  ...coded('evidence', 'evidence.name', 'evidence', ({ evidence }) => [evidence]),
  ...worded('results', 'shown.results', (words) => valuesIn(words, 'results').map(result).join(apart)),
  ...ofFields('owner'),
  ...plain('sources', 'shown.sources', ({ sources }) => sources.map(({ key }) => key).join(apart)),
  ...ofFields('reviewedOn', 'nextReview'),
  ...plain('url_th', 'dataColumns.urlTh', ({ url }) => url.th),
  ...plain('url_en', 'dataColumns.urlEn', ({ url }) => url.en),
  ...plain('short_url', 'dataColumns.shortUrl', ({ shortUrl }) => shortUrl ?? ''),
  ...plain('data', 'dataColumns.data', ({ data }) => data),
  ...plain('adoptions', 'dataColumns.adoptions', ({ adoptions }) => adoptions.map(use).join(apart)),
]

const headings = new Set(first.map(({ heading }) => heading))

/** The columns of the listing; what entries got later stands last. */
export const columns: readonly Column[] = [
  ...first,
  ...coded('chain', 'evidence.title', 'evidence', ({ chain }) =>
    chain.filter(({ filled }) => filled).map(({ link }) => link),
  ),
  ...coded('chain_reported', 'evidence.reported', 'evidence', ({ chain }) =>
    chain.filter(({ reported }) => reported).map(({ link }) => link),
  ),
  ...laterFields('listing', (name) => headings.has(`shown.${name}`)).flatMap(columnsOf),
]

function columnsOf(field: Field): Column[] {
  const { name, kind, meta } = field
  const [column, heading] = [snake(name), `shown.${name}`]
  const values = (holder: unknown) => valuesIn(holder, name).map(inCell)
  if (isTranslated(field)) return worded(column, heading, (words) => values(words).join(apart))
  if (kind === 'date')
    return plain(column, heading, (practice) => values(practice).join(apart)).map((days) => ({
      ...days,
      isDay: true as const,
    }))
  if (kind === 'choice') return coded(column, heading, heading, values)
  if (meta.terms && meta.terms !== 'sources') return coded(column, heading, meta.terms, values)
  return plain(column, heading, (practice) => values(practice).join(apart))
}

function snake(name: string) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const valuesAt = (row: unknown, ...names: string[]) => names.map((name) => valueAt(row, name))

const valuesIn = (holder: unknown, name: string): unknown[] => [valueAt(holder, name) ?? []].flat()

const inCell = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter(Boolean).join(' · ')
    : String(value)

/** “interviews: 12 → 40 a month (2021) [KEY]” */
function result(row: unknown): string {
  const [measure, source] = valuesAt(row, 'measure', 'source')
  const [unit, period] = valuesAt(row, 'unit', 'period')
  const figures = valuesAt(row, 'before', 'after').filter((figure) => figure !== null)
  return `${measure}: ${figures.join(' → ')}${unit ? ` ${unit}` : ''}${period ? ` (${period})` : ''} [${source}]`
}

/** “chiang-rai 2024: worked” */
function use(row: unknown): string {
  const [province, year, outcome] = valuesAt(row, 'province', 'year', 'outcome')
  return `${province} ${year}: ${outcome}`
}
