import type { Bilingual } from '../../entry/formats.ts'
import { columns } from '../../export/columns.ts'
import { type Column, type LabelOf, type Listing, listing } from '../../export/listing.ts'
import { chosen, derived, type TermEntry } from '../library.ts'
import type { Practice } from '../model.ts'
import type { tableFormats } from '../routes.ts'
import { type Site, siteIn } from '../site.ts'
import { publishedFacts } from './practices.ts'

type Format = (typeof tableFormats)[number]

/** The table is for people in an office: its headings are Thai, with the English word beside. */
const tableOfLibrary = derived((library): Listing => {
  const { t: th } = siteIn(library, 'th')
  const { t: en } = siteIn(library, 'en')
  const { sources: _, ...lists } = library.vocabulary
  const labels = new Map<string, Bilingual>(
    Object.entries(lists).flatMap(([list, terms]) => terms.map(({ id, label }) => [`${list}.${id}`, label])),
  )
  const languages = { th: th('data.inThai'), en: th('data.inEnglish') }
  const headingOf = ({ heading, language }: Column) => {
    const both = `${th(heading)} · ${en(heading)}`
    return language ? `${both} (${languages[language]})` : both
  }
  /** Terms by their lists; the choices of a field by the words of the interface. */
  const labelOf: LabelOf = (list, id) => {
    const key = `${list}.${id}`
    return labels.get(key) ?? { th: th(key), en: en(key) }
  }
  return listing(columns, headingOf, labelOf)
})

/** All published entries as a table. */
export const wholeTable = (site: Site, format: string | undefined) =>
  written(site, format, site.t('practices.title'), site.library.practices)

/** The entries of one term as a table. */
export const tableOf = (site: Site, { label, practices }: TermEntry, format: string | undefined) =>
  written(site, format, label.th, practices)

function written(
  { library }: Site,
  format: string | undefined,
  title: string,
  practices: readonly Practice[],
) {
  const { csv, xlsx } = tableOfLibrary(library)
  const formats: Record<Format, () => ReturnType<typeof csv> | ReturnType<typeof xlsx>> = {
    csv: () => csv(facts),
    xlsx: () => xlsx(title, facts),
  }
  const facts = practices.map((practice) => publishedFacts(library, practice))
  return chosen(formats, format)()
}
