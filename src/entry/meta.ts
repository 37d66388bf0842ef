import * as z from 'zod'

declare module 'zod' {
  interface GlobalMeta {
    /** What the program must know of a field of an entry, a record of use elsewhere or a course. */
    field?: FieldMeta
  }
}

/**
 * The vocabularies, and the names of their files in `content/vocabulary`; a name that ends in `/` is a folder with a file a term. The
 * schema of each stands in `vocabulary.ts`.
 */
export const vocabularyFiles = {
  regions: 'regions',
  provinces: 'provinces',
  provinceTraits: 'province-traits',
  stages: 'stages',
  painPoints: 'pain-points',
  workshops: 'workshops/',
  groups: 'groups',
  exploitation: 'exploitation',
  organisationKinds: 'organisation-kinds',
  sections: 'sections',
  answerSections: 'answer-sections',
  known: 'known',
  glossary: 'glossary',
  sources: 'sources',
  publicContacts: 'public-contacts',
  instruments: 'instruments',
  law: 'law/',
  tools: 'tools/',
} as const
export type List = keyof typeof vocabularyFiles

/** Those whose terms a field may name; traits of provinces only describe them, headings of answers and what is known of are no terms. */
export type TermList = Exclude<List, 'provinceTraits' | 'answerSections' | 'known'>

/** Where the value of a field is published: the fact panel, elsewhere on the page, comparing, the table, the JSON. */
type Place = 'panel' | 'page' | 'compare' | 'listing' | 'data'

/** The parts of the form that ask for facts, in the order one tells a story. */
export const formParts = ['what', 'where', 'result', 'who', 'proof', 'plan', 'keeper', 'ready'] as const
export type FormPart = (typeof formParts)[number]

/** What a field is besides its schema; its words stand in `content/fields.yaml`. */
export interface FieldMeta {
  /** It is put into English, in so many characters at most; where it is missing, both languages have the same value. */
  english?: number
  /** The vocabulary whose terms it names. */
  terms?: TermList
  /** Where it is published; of a field inside another, where it is missing, the same places. */
  shown?: readonly Place[]
  /** The part of the form that asks for it. */
  form?: FormPart
  /** The Word template does not ask for it. */
  word?: false
  /** A table in a Word file that has such a column beside its first is a list of these. */
  telling?: true
  /** No reader sees it, and a change of it makes no new version. */
  bookkeeping?: true
  /** Nobody types it in: the program writes it. */
  written?: true
  /** The day from which entries may have it; what came later stands last in tables that others read. */
  since?: string
}

/** A row of the table: the schema of a field, and what else the program must know of it. */
export const field = <Schema extends z.ZodType>(schema: Schema, meta: FieldMeta = {}): Schema =>
  schema.meta({ field: meta })

/** What a value is, and so how it is filled in and shown. */
export type FieldKind =
  | 'line'
  | 'lines'
  | 'figure'
  | 'number'
  | 'date'
  | 'choice'
  | 'term'
  | 'terms'
  | 'places'
  | 'ids'
  | 'record'
  | 'rows'
  | 'group'

/** One row of the table of fields. */
export interface Field {
  name: string
  /** The names that lead to it, with dots between: `results.measure`. */
  path: string
  kind: FieldKind
  /** Whether a published file must have it. */
  required: boolean
  /** The longest text, in characters. */
  most: number | undefined
  /** Of a choice: the values it offers. */
  choices: readonly string[]
  meta: FieldMeta
  /** Where it is published. */
  shown: readonly Place[]
  /** The fields of each of its rows, or of the group. */
  fields: readonly Field[]
}

/** The fields of an object, by their names. */
export type Shape = Readonly<Record<string, z.core.$ZodType>>

/** The rows of a table, in its order; throws where one is published nowhere and is no bookkeeping either. */
export const fieldsOf = (schema: z.core.$ZodType, owner?: Field): Field[] =>
  Object.entries(shapeOf(schema)).map(([name, inner]) => fieldOf(name, inner, owner))

function fieldOf(name: string, schema: z.core.$ZodType, owner: Field | undefined): Field {
  const inner = unwrapped(schema)
  const meta = z.globalRegistry.get(schema)?.field ?? {}
  const path = owner ? `${owner.path}.${name}` : name
  const shown = meta.shown ?? owner?.shown ?? []
  if (shown.length === 0 && !meta.bookkeeping && !owner?.meta.bookkeeping)
    throw new Error(`The field ${path} is published nowhere: say where in its row, or that it is bookkeeping`)
  const field = {
    name,
    path,
    kind: kindOf(inner, meta),
    required: inner === schema,
    most: mostCharacters(inner),
    choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
    meta,
    shown,
  }
  return { ...field, fields: fieldsOf(inner, { ...field, fields: [] }) }
}

/** What zod knows as `maxLength` it finds by means that scripts of pages come without. */
const mostCharacters = (schema: z.core.$ZodType): number | undefined =>
  schema instanceof z.ZodString
    ? schema.def.checks?.find((check) => check instanceof z.core.$ZodCheckMaxLength)?._zod.def.maximum
    : undefined

/** Whether a field is put into English, or holds some that are. */
export const isTranslated = ({ meta, fields }: Field): boolean =>
  meta.english !== undefined || fields.some(isTranslated)

/** The schema without what makes it optional. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema
}

function shapeOf(schema: z.core.$ZodType): Shape {
  const row = schema instanceof z.ZodArray ? schema.element : schema
  return row instanceof z.ZodObject ? row.shape : {}
}

/** Many strings that are no terms and no words are addresses. */
function kindOf(schema: z.core.$ZodType, { terms, english }: FieldMeta): FieldKind {
  if (schema instanceof z.ZodISODate) return 'date'
  if (schema instanceof z.ZodEnum) return 'choice'
  if (schema instanceof z.ZodObject) return 'group'
  if (schema instanceof z.ZodRecord) return 'record'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodUnion) return terms ? 'places' : 'figure'
  if (!(schema instanceof z.ZodArray)) return terms ? 'term' : 'line'
  if (schema.element instanceof z.ZodObject) return 'rows'
  return terms ? 'terms' : english ? 'lines' : 'ids'
}
