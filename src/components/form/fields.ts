import * as z from 'zod'
import { EnglishWords } from '../../lib/schema/english.ts'
import { Entry } from '../../lib/schema/entry.ts'
import { Id, IsoDate, TermId } from '../../lib/schema/fields.ts'

/** The vocabularies that fields choose from. */
export type TermList =
  | 'provinces'
  | 'stages'
  | 'painPoints'
  | 'workshops'
  | 'exploitation'
  | 'groups'
  | 'organisationKinds'
  | 'sources'

/** How a field is filled in. */
type FieldKind =
  | 'line'
  | 'figure'
  | 'date'
  | 'choice'
  | 'term'
  | 'terms'
  | 'places'
  | 'ids'
  | 'rows'
  | 'group'

/** A field of the form, as the schema has it. */
export interface FormField {
  name: string
  kind: FieldKind
  optional: boolean
  /** Longer than a line of the page. */
  long: boolean
  list: TermList | undefined
  choices: string[]
  /** The fields of a row or group. */
  fields: FormField[]
}

/** Which vocabulary the terms of a field come from. */
const lists: Record<string, TermList> = {
  provinces: 'provinces',
  stages: 'stages',
  painPoints: 'painPoints',
  workshop: 'workshops',
  exploitation: 'exploitation',
  groups: 'groups',
  kind: 'organisationKinds',
  source: 'sources',
  sources: 'sources',
}

/** Nobody types these in: the program writes them. */
export const written: ReadonlySet<string> = new Set(['code', 'translatedSections'])

/** The fields of each language's facts, in the order of the schema. */
export const entryFields = { th: fieldsOf(Entry.shape), en: fieldsOf(EnglishWords.shape) }

function fieldsOf(shape: Record<string, z.core.$ZodType>): FormField[] {
  return Object.entries(shape)
    .filter(([name]) => !written.has(name))
    .map(([name, schema]) => fieldOf(name, schema))
}

function fieldOf(name: string, schema: z.core.$ZodType): FormField {
  const inner = unwrapped(schema)
  const kind = kindOf(inner)
  const ofTerms = kind === 'term' || kind === 'terms' || kind === 'places'
  const row = inner instanceof z.ZodArray ? inner.element : inner
  return {
    name,
    kind,
    optional: inner !== schema,
    long: inner instanceof z.ZodString && (inner.maxLength ?? 0) >= 160,
    list: ofTerms ? lists[name] : undefined,
    choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
    fields: row instanceof z.ZodObject ? fieldsOf(row.shape) : [],
  }
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema
}

function kindOf(schema: z.core.$ZodType): FieldKind {
  if (schema === IsoDate) return 'date'
  if (schema === TermId) return 'term'
  if (schema instanceof z.ZodEnum) return 'choice'
  if (schema instanceof z.ZodObject) return 'group'
  if (schema instanceof z.ZodUnion) return schema.options[0] instanceof z.ZodLiteral ? 'places' : 'figure'
  if (!(schema instanceof z.ZodArray)) return 'line'
  if (schema.element === Id) return 'ids'
  return schema.element === TermId ? 'terms' : 'rows'
}
