import * as z from 'zod'
import { entryFields } from '../entry/fields.ts'
import { type Field, isTranslated } from '../entry/meta.ts'
import { valueAt } from '../entry/values.ts'

/** The fields that a shape does not have by name: what entries got later follows from their table, the oldest first. */
export const laterFields = (place: Field['shown'][number], known: (name: string) => boolean): Field[] =>
  entryFields
    .filter(({ name, shown }) => shown.includes(place) && !known(name))
    .toSorted((a, b) => (a.meta.since ?? '').localeCompare(b.meta.since ?? ''))

/** The public shape of fields, by their names; what may be missing is null. */
export const publishedShape = (fields: readonly Field[]): Record<string, z.ZodType> =>
  Object.fromEntries(fields.map((field) => [field.name, published(field)]))

function published(field: Field): z.ZodType {
  const inner = z.object(publishedShape(publishedFields(field)))
  if (field.kind === 'rows') return z.array(inner)
  if (field.kind === 'group') return inner
  if (isList(field)) return z.array(z.string())
  const value = schemaOf(field)
  return field.required ? value : value.nullable()
}

function schemaOf({ kind, choices }: Field): z.ZodType {
  if (kind === 'date') return z.iso.date()
  if (kind === 'choice') return z.enum(choices)
  if (kind === 'number') return z.number()
  return kind === 'figure' ? z.union([z.number(), z.string()]) : z.string()
}

const isList = ({ kind }: Field) => kind === 'terms' || kind === 'ids' || kind === 'lines'
const publishedFields = ({ fields }: Field) => fields.filter(({ shown }) => shown.includes('data'))

/** The values of fields as that shape has them. */
export const publishedValues = (fields: readonly Field[], facts: unknown): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, filled(field, valueAt(facts, field.name))]))

function filled(field: Field, value: unknown): unknown {
  if (field.kind === 'group') return publishedValues(publishedFields(field), value)
  if (field.kind === 'rows')
    return (Array.isArray(value) ? value : []).map((row) => publishedValues(publishedFields(field), row))
  return value ?? (isList(field) ? [] : null)
}

/** Those whose words each language has for itself, or the others. */
export const inLanguages = (fields: readonly Field[], translated: boolean): Field[] =>
  fields.filter((field) => isTranslated(field) === translated)
