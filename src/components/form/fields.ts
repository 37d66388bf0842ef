import * as z from 'zod'
import type { FieldKind, KnownField } from '../../form/config.ts'
import { EnglishWords } from '../../lib/schema/english.ts'
import { Entry } from '../../lib/schema/entry.ts'
import { Id, IsoDate, TermId } from '../../lib/schema/fields.ts'
import { type TermOption, termOptions } from '../../site/form-terms.ts'
import type { Locale, Translate } from '../../site/locale.ts'

/** A field of the form: as the schema has it, with its words in the language of the page. */
export interface FormField extends KnownField {
  optional: boolean
  /** Longer than a line of the page. */
  long: boolean
  help: string
  example: string | undefined
  options: TermOption[]
  /** It offers what is chosen in `sources`, which the script lists. */
  ofChosen: boolean
  fields: FormField[]
}

/** The parts of the form, in the order one tells a story; those that few need stand closed. */
export const parts: readonly { part: string; fields: readonly string[]; closed?: boolean }[] = [
  { part: 'what', fields: ['kind', 'title', 'summary'] },
  {
    part: 'where',
    fields: ['provinces', 'stages', 'painPoints', 'workshop', 'exploitation', 'groups'],
  },
  { part: 'text', fields: [] },
  { part: 'result', fields: ['evidence', 'evidenceReason', 'results'] },
  { part: 'who', fields: ['organisations', 'resources', 'owner'] },
  { part: 'proof', fields: ['sources', 'reviewedOn', 'nextReview'] },
  { part: 'images', fields: [] },
  { part: 'plan', fields: ['actionPlan'], closed: true },
  { part: 'english', fields: [], closed: true },
  { part: 'keeper', fields: ['withdrawn', 'formerIds', 'exceptions'], closed: true },
  { part: 'ready', fields: ['status'] },
]

/** Which vocabulary the terms of a field come from. */
const lists: Record<string, keyof typeof termLists> = {
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
const termLists = {
  provinces: 1,
  stages: 1,
  painPoints: 1,
  workshops: 1,
  exploitation: 1,
  groups: 1,
  organisationKinds: 1,
  sources: 1,
}

/** Nobody types these in: the program writes them. */
const written: ReadonlySet<string> = new Set(['code', 'translatedSections'])

/** The fields of each language's facts, in the order of the schema. */
export const entryFields = (t: Translate, locale: Locale) => ({
  th: fieldsOf(Entry.shape, t, locale),
  en: fieldsOf(EnglishWords.shape, t, locale),
})

function fieldsOf(
  shape: Record<string, z.core.$ZodType>,
  t: Translate,
  locale: Locale,
  owner = '',
): FormField[] {
  return Object.entries(shape)
    .filter(([name]) => !written.has(name))
    .map(([name, schema]) => fieldOf(name, schema, t, locale, owner))
}
const withoutExample = new Set(['exceptions-reason', 'withdrawn-successor', 'actionPlan-reason'])

function fieldOf(
  name: string,
  schema: z.core.$ZodType,
  t: Translate,
  locale: Locale,
  owner: string,
): FormField {
  const inner = unwrapped(schema)
  const kind = kindOf(inner)
  const ofTerms = kind === 'term' || kind === 'terms' || kind === 'places'
  const row = inner instanceof z.ZodArray ? inner.element : inner
  const key = `${owner}${name}`
  const list = ofTerms ? lists[name] : undefined
  const ids = inner instanceof z.ZodEnum ? inner.options.map(String) : []
  const choices =
    kind === 'places'
      ? { national: t('form.national') }
      : Object.fromEntries(ids.map((id) => [id, t(`form.choices.${id}`)]))
  return {
    name,
    kind,
    optional: inner !== schema,
    long: inner instanceof z.ZodString && (inner.maxLength ?? 0) >= 160,
    label: t(`form.fields.${key}.label`),
    help: t(`form.fields.${key}.help`),
    example:
      ['line', 'figure', 'ids'].includes(kind) && !withoutExample.has(key)
        ? t(`form.fields.${key}.example`)
        : undefined,
    ...(kind === 'rows' && { item: t(`form.fields.${key}.item`) }),
    ...(list && { list }),
    choices,
    ofChosen: name === 'source',
    options:
      kind === 'choice'
        ? ids.map((id) => ({ id, label: choices[id] ?? id, words: '' }))
        : list && name !== 'source'
          ? termOptions(list, locale)
          : [],
    fields: row instanceof z.ZodObject ? fieldsOf(row.shape, t, locale, `${name}-`) : [],
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

/** As much of a field as the script needs. */
export function knownField({ name, kind, label, list, choices, item, fields }: FormField): KnownField {
  return {
    name,
    kind,
    label,
    ...(list && { list }),
    ...(Object.keys(choices ?? {}).length > 0 && { choices }),
    ...(item && { item }),
    ...(fields.length > 0 && { fields: fields.map(knownField) }),
  }
}
