import type { KnownField } from '../browser/form/config.ts'
import { englishFields } from '../entry/english.ts'
import { entryFields } from '../entry/fields.ts'
import type { Field, FormPart } from '../entry/meta.ts'
import type { FieldWords, Table, WordsOf } from '../entry/words.ts'
import { type TermOption, termOptions } from './form-terms.ts'
import type { Site } from './site.ts'

/** A field of the form: as the table has it, with its words in the language of the page. */
export interface FormField extends KnownField {
  /** The part of the form that asks for it. */
  part: FormPart | undefined
  optional: boolean
  /** Longer than a line of the page. */
  long: boolean
  help: string
  /** What may be typed, where something is typed. */
  example: string | undefined
  options: TermOption[]
  /** It offers what is chosen in `sources`, which the script lists. */
  ofChosen: boolean
  fields: FormField[]
}

/** The parts of the form, in the order one tells a story; those that few need stand closed. */
export const parts: readonly { part: FormPart | 'text' | 'images' | 'english'; closed?: true }[] = [
  { part: 'what' },
  { part: 'where' },
  { part: 'text' },
  { part: 'result' },
  { part: 'who' },
  { part: 'proof' },
  { part: 'images' },
  { part: 'plan', closed: true },
  { part: 'english', closed: true },
  { part: 'keeper', closed: true },
  { part: 'ready' },
]

/** The fields of each language's facts, in the order of the table; nobody types in what the program writes. */
export const formFields = (site: Site, wordsOf: WordsOf) => ({
  th: fieldsIn('entry', entryFields, site, wordsOf),
  en: fieldsIn('english', englishFields, site, wordsOf),
})

function fieldsIn(table: Table, fields: readonly Field[], site: Site, wordsOf: WordsOf): FormField[] {
  const typed = fields.filter(({ meta }) => !meta.written)
  return typed.map((field) => ({
    ...formField(field, wordsOf(table, field.path), site),
    fields: fieldsIn(table, field.fields, site, wordsOf),
  }))
}

const isTyped = new Set(['line', 'lines', 'figure', 'number', 'ids'])

function formField({ name, kind, required, most = 0, choices, meta }: Field, words: FieldWords, site: Site) {
  const { label, help, item, example } = words
  const { locale } = site
  const given = typeof example === 'object' ? (example[locale] ?? example.th) : example
  const named = Object.entries(words.choices ?? {}).map(([id, word]) => [id, word[locale]] as const)
  const called = Object.fromEntries(named)
  const own = choices.map((id) => ({ id, label: called[id] ?? id, words: '' }))
  const ofChosen = kind === 'term' && meta.terms === 'sources'
  const terms = meta.terms && !ofChosen ? termOptions(site, meta.terms) : []
  return {
    name,
    kind,
    part: meta.form,
    optional: !required,
    long: most >= 160 || kind === 'lines',
    label: label[locale],
    help: help[locale],
    example: isTyped.has(kind) ? given?.replace(/^\[|\]$/g, '') : undefined,
    ...(item && { item: item[locale] }),
    ...(meta.terms && { list: meta.terms }),
    ...(named.length > 0 && { choices: called }),
    ofChosen,
    options: [...own, ...terms],
  }
}

/** As much of a field as the script needs. */
export const knownField = ({ name, kind, label, list, choices, item, fields }: FormField): KnownField => ({
  name,
  kind,
  label,
  ...(list && { list }),
  ...(choices && { choices }),
  ...(item && { item }),
  ...(fields.length > 0 && { fields: fields.map(knownField) }),
})
