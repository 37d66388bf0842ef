import { englishFields } from '../../entry/english.ts'
import { entryFields as thaiFields } from '../../entry/fields.ts'
import type { Field } from '../../entry/meta.ts'
import type { FormKind, KnownField } from '../../form/config.ts'
import { type TermOption, termOptions } from '../../site/form-terms.ts'
import type { Site } from '../../site/site.ts'

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

/** The fields of each language's facts, in the order of the table; nobody types in what the program writes. */
export const entryFields = (site: Site) => ({
  th: formFields(thaiFields, site),
  en: formFields(englishFields, site),
})

const formFields = (fields: readonly Field[], site: Site): FormField[] =>
  fields.filter(({ meta }) => !meta.written).map((field) => formField(field, site))

const withoutExample = new Set(['exceptions.reason', 'withdrawn.successor', 'actionPlan.reason'])

/** How a value is filled in; what the form has no control for cannot be asked for. */
function formKind({ path, kind }: Field): FormKind {
  if (kind === 'number') return 'figure'
  if (kind === 'lines' || kind === 'record') throw new Error(`The form has no control for ${path}`)
  return kind
}

function formField(field: Field, site: Site): FormField {
  const { t } = site
  const { name, path, required, most = 0, meta, fields } = field
  const kind = formKind(field)
  const words = `form.fields.${path.replace('.', '-')}`
  const choices =
    kind === 'places'
      ? { national: t('form.national') }
      : Object.fromEntries(field.choices.map((id) => [id, t(`form.choices.${id}`)]))
  const list = meta.terms
  const ofChosen = kind === 'term' && list === 'sources'
  return {
    name,
    kind,
    optional: !required,
    long: most >= 160,
    label: t(`${words}.label`),
    help: t(`${words}.help`),
    example:
      ['line', 'figure', 'ids'].includes(kind) && !withoutExample.has(path)
        ? t(`${words}.example`)
        : undefined,
    ...(kind === 'rows' && { item: t(`${words}.item`) }),
    ...(list && { list }),
    choices,
    ofChosen,
    options:
      kind === 'choice'
        ? field.choices.map((id) => ({ id, label: choices[id] ?? id, words: '' }))
        : list && !ofChosen
          ? termOptions(site, list)
          : [],
    fields: formFields(fields, site),
  }
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
