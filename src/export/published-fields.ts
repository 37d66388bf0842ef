import * as z from 'zod'
import { entryFields } from '../entry/fields.ts'
import { type Field, vocabularyFiles } from '../entry/meta.ts'
import { valueAt } from '../entry/values.ts'

/** The fields that a shape does not have by name: what entries got later follows from their table, the oldest first. */
export const laterFields = (place: Field['shown'][number], known: (name: string) => boolean): Field[] =>
  entryFields
    .filter(({ name, shown }) => shown.includes(place) && !known(name))
    .toSorted((a, b) => (a.meta.since ?? '').localeCompare(b.meta.since ?? ''))

/** What the schema says of fields besides what their rows do, by their paths. */
type Notes = Readonly<Record<string, string>>

/** The fields of a table by their names, in the order of these: others have built upon it. */
export const named = (fields: readonly Field[], names: readonly string[]): Field[] =>
  names.flatMap((wanted) => fields.filter(({ name }) => name === wanted))

/** The public shape of fields, by their names; what may be missing is null. */
export const publishedShape = (fields: readonly Field[], notes: Notes = {}): Record<string, z.ZodType> =>
  Object.fromEntries(fields.map((field) => [field.name, published(field, notes)]))

function published(field: Field, notes: Notes): z.ZodType {
  const schema = schemaOf(field, notes)
  const value = field.required || isFilled(field) ? schema : schema.nullable()
  const note = notes[field.path] ?? termNote(field)
  return note === undefined ? value : value.describe(note)
}

function schemaOf(field: Field, notes: Notes): z.ZodType {
  const { kind, choices } = field
  if (kind === 'rows') return z.array(z.object(publishedShape(innerOf(field), notes)))
  if (kind === 'group') return z.object(publishedShape(innerOf(field), notes))
  if (isList(field)) return z.array(z.string())
  if (kind === 'date') return z.iso.date()
  if (kind === 'choice') return z.enum(choices)
  if (kind === 'number') return z.number()
  return kind === 'figure' ? Figure : z.string()
}

const Figure = z.union([z.number(), z.string()]).describe('A number where there is one, else a few words')

function termNote(field: Field): string | undefined {
  const { terms } = field.meta
  return terms && `${isList(field) ? 'Ids' : 'An id'} of the vocabulary “${vocabularyFiles[terms]}”`
}

const isList = ({ kind }: Field) => ['terms', 'places', 'ids', 'lines'].includes(kind)
const isFilled = (field: Field) => field.kind === 'rows' || isList(field)
const innerOf = ({ fields }: Field) => fields.filter(({ shown }) => shown.includes('data'))

/** The values of fields as that shape has them. */
export const publishedValues = (fields: readonly Field[], facts: unknown): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, filled(field, valueAt(facts, field.name))]))

function filled(field: Field, value: unknown): unknown {
  if (field.kind === 'group') return value === undefined ? null : publishedValues(innerOf(field), value)
  if (field.kind === 'rows') return [value ?? []].flat().map((row) => publishedValues(innerOf(field), row))
  return value ?? (isList(field) ? [] : null)
}
