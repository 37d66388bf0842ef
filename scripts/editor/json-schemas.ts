import * as z from 'zod'
import { Adoption } from '../../src/entry/adoption.ts'
import { Course, EnglishCourse } from '../../src/entry/course.ts'
import { EnglishWords } from '../../src/entry/english.ts'
import { Entry } from '../../src/entry/fields.ts'
import { LawCard } from '../../src/entry/law.ts'
import { type List, vocabularyFiles } from '../../src/entry/meta.ts'
import { Tool } from '../../src/entry/tool.ts'
import { lists, type Vocabulary, Workshop } from '../../src/entry/vocabulary.ts'
import type { Table, WordsOf } from '../../src/entry/words.ts'
import { need } from './templates.ts'

/** A JSON Schema, as far as it is read here. */
const JsonSchema = z.looseObject({
  type: z.string().optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), JsonSchema).optional()
  },
  get items() {
    return JsonSchema.optional()
  },
  get anyOf() {
    return z.array(JsonSchema).optional()
  },
  /** What the table of fields knows of it; editors do not see it. */
  field: z.object({ terms: z.keyof(lists).optional() }).optional(),
})
export type JsonSchema = z.infer<typeof JsonSchema>

/** Terms that have a file each, whose name is their id. */
const inFiles: Partial<Record<List, z.ZodType>> = {
  workshops: Workshop.omit({ id: true }),
  law: LawCard.omit({ id: true }),
  tools: Tool.omit({ id: true }),
}

/** What explains a field, by the names that lead to it. */
type Explain = (path: string, required: boolean) => string | undefined

/** What completes the facts of entries and courses and the files of the vocabulary in an editor, by file name. */
export function jsonSchemas(vocabulary: Vocabulary, wordsOf: WordsOf): Record<string, JsonSchema> {
  const make = (schema: z.ZodType, title: string, table?: Table) => {
    const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })
    // Parts that several fields share are one object in what zod makes; each is to have its own words.
    const copy = JsonSchema.parse(JSON.parse(JSON.stringify(made)))
    const explain: Explain = (path, required) => table && words(wordsOf(table, path), required)
    return { title, ...explained(copy, [], vocabulary, explain) }
  }
  const ofLists = lists.keyof().options.map((list) => {
    const file = vocabularyFiles[list]
    const inFile = inFiles[list]
    return inFile
      ? [file.slice(0, -1), make(inFile, `content/vocabulary/${file}<id>.yaml`)]
      : [file, make(lists.shape[list], `content/vocabulary/${file}.yaml`)]
  })
  return {
    th: make(Entry, 'practices/<id>/th.mdx', 'entry'),
    en: make(EnglishWords, 'practices/<id>/en.mdx', 'english'),
    course: make(Course, 'content/courses/<id>.mdx', 'course'),
    'course-en': make(EnglishCourse, 'content/courses/<id>.en.mdx', 'course'),
    adoption: make(Adoption, 'practices/<id>/adoptions/<province>-<year>.mdx', 'adoption'),
    ...Object.fromEntries(ofLists),
  }
}

const words = ({ comment, help }: ReturnType<WordsOf>, required: boolean) =>
  `(${need(required)}) ${comment ?? help.th}\n${help.en}`

/** A schema with descriptions and the terms to choose from; `terms` is the list that its strings name. */
function explained(
  { field, properties, items, anyOf, ...schema }: JsonSchema,
  path: string[],
  vocabulary: Vocabulary,
  explain: Explain,
  terms = field?.terms,
): JsonSchema {
  const within = (part: JsonSchema) => explained(part, path, vocabulary, explain, part.field?.terms ?? terms)
  return {
    ...schema,
    ...(terms && schema.type === 'string' && schema['const'] === undefined && choices(vocabulary[terms])),
    ...(items && { items: within(items) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => {
          const inner = [...path, name]
          const description = explain(inner.join('.'), schema.required?.includes(name) ?? false)
          return [
            name,
            { ...explained(part, inner, vocabulary, explain), ...(description && { description }) },
          ]
        }),
      ),
    }),
  }
}

/** Every term, with its names beside it. */
function choices(terms: Vocabulary[List]): { enum: string[]; enumDescriptions: string[] } {
  const named = terms.map((term) =>
    'key' in term ? [term.key, term.title] : [term.id, `${term.label.th} · ${term.label.en}`],
  )
  return { enum: named.map(([id = '']) => id), enumDescriptions: named.map(([, name = '']) => name) }
}
