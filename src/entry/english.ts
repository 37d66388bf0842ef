import * as z from 'zod'
import { Entry, type EntryFacts } from './fields.ts'
import { expectations, Id, IsoDate, line } from './formats.ts'
import { type FieldMeta, field, fieldsOf, formParts, type Shape, unwrapped } from './meta.ts'

/** The English words of facts: the same fields as far as they are words, in the same places. */
export type English<Facts> = Facts extends readonly (infer Item)[]
  ? English<Item>[]
  : Facts extends object
    ? { [Name in keyof Facts]?: English<Facts[Name]> | undefined }
    : Extract<Facts, string | undefined>

/**
 * The schema of the English words of a shape: the fields that are put into English, or hold some that are. A list is as
 * long as the Thai one may be, and what the Thai file must have the English one must have, unless it may be a figure.
 */
export function inEnglish(shape: Shape): Record<string, z.ZodType> {
  const words = Object.entries(shape).flatMap(([name, schema]): [string, z.ZodType][] => {
    const meta = z.globalRegistry.get(schema)?.field ?? {}
    const inner = unwrapped(schema)
    const english = englishOf(inner, meta)
    if (!english) return []
    const optional = inner !== schema || inner instanceof z.ZodUnion
    return [[name, field(optional ? english.optional() : english, meta)]]
  })
  return Object.fromEntries(words)
}

function englishOf(schema: z.core.$ZodType, { english }: FieldMeta): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) {
    const element = englishOf(unwrapped(schema.element), { ...(english && { english }) })
    return element && schema.clone({ ...schema.def, element })
  }
  if (!(schema instanceof z.ZodObject)) return english ? line(english) : undefined
  const shape = inEnglish(schema.shape)
  return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined
}

const Digest = z
  .string()
  .regex(/^[a-p]{8}$/)
  .register(expectations, { expected: 'id' })

/** What `en.mdx` tells of itself. */
const own = {
  /** The `reviewedOn` of the Thai text that this translates. */
  translatedFrom: field(IsoDate, { shown: ['page', 'data'], bookkeeping: true }),
  /** Digests of the Thai facts and sections that this translates, by which a later change is seen; `npm run translated` writes them. */
  translatedSections: field(z.record(Id, Digest).optional(), {
    bookkeeping: true,
    written: true,
  }),
}

const { title, summary, ...others } = inEnglish(Entry.shape)

/** In the order in which the form asks; all but the first two may be missing, of which a rule warns. */
const optional = Object.entries(others)
  .map(([name, schema]) => ({ name, schema, meta: schema.meta()?.field ?? {} }))
  .sort((a, b) => partOf(a.meta) - partOf(b.meta))
  .map(({ name, schema, meta }) => [name, field(schema.optional(), meta)])

function partOf({ form }: FieldMeta): number {
  return form ? formParts.indexOf(form) : formParts.length
}

/** The front matter of `en.mdx`: English words only; every fact is in `th.mdx`. */
export const EnglishWords = z.strictObject({ title, summary, ...own, ...Object.fromEntries(optional) })

/** As many of the English words as are there and right. */
export const PartialEnglish: z.ZodType<PartialEnglish> = EnglishWords.partial()
export type PartialEnglish = English<Omit<EntryFacts, 'status'>> & {
  translatedFrom?: string | undefined
  translatedSections?: Record<string, string> | undefined
}

/** The table of the English words of an entry. */
export const englishFields = /* @__PURE__ */ fieldsOf(EnglishWords)

/** Facts with their English words in place of the Thai ones; what has none stays as it is. */
export function translated<Facts>(facts: Facts, english: unknown): Facts {
  const copy = structuredClone(facts)
  putWords(copy, english)
  return copy
}

function putWords(into: unknown, english: unknown) {
  if (!isHolder(into) || !isHolder(english)) return
  for (const [name, words] of Object.entries(english)) {
    const thai: unknown = Reflect.get(into, name)
    if (isHolder(thai)) putWords(thai, words)
    else if (thai !== undefined && words !== undefined) Reflect.set(into, name, words)
  }
}

/** A list is one too: its places are its names. */
const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null
