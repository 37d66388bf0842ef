import * as z from 'zod'
import { Adoption } from '../../src/lib/schema/adoption.ts'
import { Course, EnglishCourse } from '../../src/lib/schema/course.ts'
import { EnglishWords } from '../../src/lib/schema/english.ts'
import { Entry } from '../../src/lib/schema/entry.ts'
import { lists, type Vocabulary } from '../../src/lib/schema/vocabulary.ts'
import { docsOf } from './docs.ts'

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  [keyword: string]: unknown
  type?: string | undefined
  description?: string | undefined
  enum?: unknown[] | undefined
  properties?: Record<string, JsonSchema> | undefined
  items?: JsonSchema | undefined
  anyOf?: JsonSchema[] | undefined
}

const JsonSchema: z.ZodType<JsonSchema> = z.looseObject({
  type: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  get properties() {
    return z.record(z.string(), JsonSchema).optional()
  },
  get items() {
    return JsonSchema.optional()
  },
  get anyOf() {
    return z.array(JsonSchema).optional()
  },
})

type List = keyof Vocabulary

/** Which list the fields of each name choose from, in entries and in the lists themselves. */
const references: Record<string, List> = {
  region: 'regions',
  province: 'provinces',
  provinces: 'provinces',
  stages: 'stages',
  painPoints: 'painPoints',
  workshop: 'workshops',
  exploitation: 'exploitation',
  groups: 'groups',
  sections: 'sections',
  sources: 'sources',
  source: 'sources',
  oftenMixedWith: 'glossary',
}

/** What completes the facts of entries and courses and the files of the vocabulary in an editor, by file name. */
export function jsonSchemas(vocabulary: Vocabulary): Record<string, JsonSchema> {
  const make = (schema: z.ZodType, title: string) => jsonSchema(schema, title, vocabulary)
  const ofLists = Object.entries(lists.shape).map(([list, schema]) => [
    kebab(list),
    make(schema, `content/vocabulary/${kebab(list)}.yaml`),
  ])
  return {
    th: make(Entry, 'practices/<id>/th.mdx'),
    en: make(EnglishWords, 'practices/<id>/en.mdx'),
    course: make(Course, 'content/courses/<id>.mdx'),
    'course-en': make(EnglishCourse, 'content/courses/<id>.en.mdx'),
    adoption: make(Adoption, 'practices/<id>/adoptions/<province>-<year>.mdx'),
    ...Object.fromEntries(ofLists),
  }
}

/** The name of a list's file. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function jsonSchema(schema: z.ZodType, title: string, vocabulary: Vocabulary): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
  // Parts that several fields share are one object in what zod makes; each is to have its own words.
  return { title, ...explained(JsonSchema.parse(JSON.parse(JSON.stringify(made))), [], vocabulary) }
}

/** A schema with descriptions and the terms to choose from; `fields` are the names that lead to it. */
function explained(schema: JsonSchema, fields: string[], vocabulary: Vocabulary): JsonSchema {
  const { properties, items, anyOf } = schema
  const docs = docsOf(Object.keys(properties ?? {}))
  const within = (part: JsonSchema) => explained(part, fields, vocabulary)
  const list = schema.type === 'string' && schema.const === undefined ? listOf(fields) : undefined
  return {
    ...schema,
    ...(list && choices(vocabulary[list])),
    ...(items && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(properties && {
      properties: mapValues(properties, (part, field) => ({
        ...(docs.has(field) && { description: docs.get(field) }),
        ...explained(part, [...fields, field], vocabulary),
      })),
    }),
  }
}

const mapValues = <Value>(values: Record<string, Value>, change: (value: Value, key: string) => Value) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]))

/** The list that a field chooses from; only organisations have a kind that is a term. */
function listOf(fields: string[]): List | undefined {
  const field = fields.at(-1) ?? ''
  return field === 'kind' && fields.includes('organisations') ? 'organisationKinds' : references[field]
}

/** Every term, with its names beside it. */
function choices(terms: Vocabulary[List]): { enum: string[]; enumDescriptions: string[] } {
  const named = terms.map((term) =>
    'key' in term ? [term.key, term.title] : [term.id, `${term.label.th} · ${term.label.en}`],
  )
  return { enum: named.map(([id = '']) => id), enumDescriptions: named.map(([, name = '']) => name) }
}
