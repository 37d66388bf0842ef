import type { Field } from './meta.ts'

/** A value in a file, with the row of its field and the way to it: `['results', 0, 'source']`. */
export interface FieldValue {
  field: Field
  path: (string | number)[]
  value: unknown
}

/** All values of facts that hold no fields of their own, in the order of the table; each item of a list by itself. */
export const valuesOf = (
  fields: readonly Field[],
  facts: unknown,
  path: FieldValue['path'] = [],
): FieldValue[] =>
  fields.flatMap((field) => valuesIn(field, valueAt(facts, field.name), [...path, field.name]))

function valuesIn(field: Field, value: unknown, path: FieldValue['path']): FieldValue[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesIn(field, item, [...path, index]))
  return field.fields.length > 0 ? valuesOf(field.fields, value, path) : [{ field, path, value }]
}

/** What an object or list holds under a name or at a place. */
export const valueAt = (holder: unknown, name: string | number): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
