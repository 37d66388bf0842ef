import { entryFields } from '../entry/fields.ts'
import { type Field, isTranslated } from '../entry/meta.ts'
import { valueAt } from '../entry/values.ts'
import type { PracticeText } from './model.ts'
import type { Site } from './site.ts'

/** A field of an entry as readers meet it. */
export interface SaidField {
  name: string
  heading: string
  /** Empty where the entry does not say. */
  lines: string[]
  /** The ISO day that it is, where it is one. */
  day?: string
  /** Whether its words are the entry's own, in the language of the text; else they are the page's. */
  own: boolean
}

/** The fields that are shown at a place which has no words of its own for them, such as those that entries got later. */
export const fieldsAt = (place: Field['shown'][number], told: ReadonlySet<string>): Field[] =>
  entryFields.filter(({ name, shown }) => shown.includes(place) && !told.has(name))

/** What a text says in a field. */
export function said(site: Site, field: Field, { facts }: PracticeText): SaidField {
  const value = valueAt(facts, field.name)
  return {
    name: field.name,
    heading: headingOf(site, field),
    lines: linesOf(site, field, value),
    own: isTranslated(field),
    ...(field.kind === 'date' && typeof value === 'string' && { day: value }),
  }
}

/** What pages call a field. */
export const headingOf = ({ t }: Site, { path }: Field) => t(`shown.${path}`)

function linesOf(site: Site, field: Field, value: unknown): string[] {
  if (value === undefined) return []
  if (field.kind === 'rows' && Array.isArray(value))
    return value.map((row) => within(site, field, row).join(' · '))
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(site, field, item))
  if (field.kind === 'group') return within(site, field, value)
  return [inWords(site, field, value)]
}

const within = (site: Site, { fields }: Field, holder: unknown) =>
  fields.flatMap((field) => {
    const lines = linesOf(site, field, valueAt(holder, field.name))
    return lines.length > 0 ? [`${headingOf(site, field)}: ${lines.join(' · ')}`] : []
  })

function inWords(
  { library, t, say, date, figure }: Site,
  { kind, path, meta }: Field,
  value: unknown,
): string {
  const text = String(value)
  if (kind === 'date') return date(text)
  if (kind === 'choice') return t(`shown.${path}.${text}`)
  if (kind === 'figure' || kind === 'number') return figure(typeof value === 'number' ? value : text)
  if (!meta.terms) return text
  if (meta.terms === 'sources') return library.sourceByKey.get(text)?.title ?? text
  const term = library.vocabulary[meta.terms].find(({ id }) => id === text)
  return term ? say(term.label) : text
}
