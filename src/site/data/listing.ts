import { columns } from '../../lib/data-out/columns.ts'
import { type LabelOf, type Listing, listing } from '../../lib/data-out/listing.ts'
import type { PublishedFacts } from '../../lib/data-out/schema.ts'
import type { Bilingual } from '../../lib/schema/fields.ts'
import { practices, vocabulary } from '../library.ts'
import { translator } from '../locale.ts'
import type { Practice } from '../practice.ts'
import type { tableFormats } from '../routes.ts'
import type { TermEntry } from '../terms.ts'
import { publishedFacts } from './practices.ts'

const th = translator('th')
const en = translator('en')

const { provinces, regions, stages, painPoints, groups, exploitation, workshops } = vocabulary
const lists = { provinces, regions, stages, painPoints, groups, exploitation, workshops }
const labels = new Map<string, Bilingual>(
  Object.entries(lists).flatMap(([list, terms]) => terms.map(({ id, label }) => [`${list}.${id}`, label])),
)

/** Terms by their lists; the choices of a field by the words of the interface. */
const labelOf: LabelOf = (list, id) => {
  const key = `${list}.${id}`
  return labels.get(key) ?? { th: th(key), en: en(key) }
}

const languages = { th: th('data.inThai'), en: th('data.inEnglish') }

/** The table is for people in an office: its headings are Thai, with the English word beside. */
const headings = columns.map(({ heading, language }) => {
  const both = `${th(heading)} · ${en(heading)}`
  return language ? `${both} (${languages[language]})` : both
})

const table: Listing = listing(columns, headings, labelOf)

/** Every format that listings come in, with what writes it. */
const formats = {
  csv: (_: string, entries: readonly PublishedFacts[]) => table.csv(entries),
  xlsx: table.xlsx,
}
type Format = (typeof tableFormats)[number]

/** All published entries as a table. */
export const wholeTable = (format: Format) => formats[format](th('practices.title'), dataOf(practices))

/** The entries of one term as a table. */
export const tableOf = ({ label, practices }: TermEntry, format: Format) =>
  formats[format](label.th, dataOf(practices))

const dataOf = (entries: readonly Practice[]) => entries.flatMap(({ id }) => publishedFacts.get(id) ?? [])
