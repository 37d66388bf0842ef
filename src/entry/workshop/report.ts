import { type EntryForm, type Fact, isBlank, isFacts } from '../write/entry-form.ts'
import { inWords } from './combine.ts'

/** What a report calls things. */
export interface ReportWords {
  labelOf: (field: string) => string
  /** What a term, such as a province, is called. */
  termOf: (id: string) => string
}

/** What every contribution says alike, or what only the program reads. */
const notTold = new Set([
  'kind',
  'status',
  'code',
  'title',
  'ownWorkshop',
  'actionPlan',
  'owner',
  'provinces',
])

/** Everything that somebody wrote into a contribution: its sections in their order, then what its fields hold. */
export function partsOf({ th, en }: EntryForm, { labelOf, termOf }: ReportWords) {
  const fields = Object.entries(th.facts)
    .filter(([name, value]) => !notTold.has(name) && !isBlank(value))
    .map(([name, value]) => ({ heading: labelOf(name), text: rowsInWords(value, termOf) }))
  return [
    ...th.sections.map(({ heading, text }) => ({ heading, text })),
    ...fields,
    ...(en?.sections ?? []).map(({ heading, text }) => ({ heading, text })),
  ]
}

const rowsInWords = (value: Fact, termOf: ReportWords['termOf']): string =>
  (Array.isArray(value) && value.some(isFacts) ? value : [value])
    .map((row) => inWords(named(row, termOf)))
    .join('\n')

function named(value: Fact, termOf: ReportWords['termOf']): Fact {
  if (typeof value === 'string') return termOf(value)
  if (Array.isArray(value)) return value.map((item) => named(item, termOf))
  if (!isFacts(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(inner, termOf)]))
}

/** Where it comes from, in a line: office and provinces. */
export const aboutOf = ({ th: { facts } }: EntryForm, { termOf }: ReportWords) =>
  [inWords(facts['owner'] ?? ''), inWords(named(facts['provinces'] ?? '', termOf))]
    .filter(Boolean)
    .join(' · ')

/** The rows of the plan that contributions bring, in the order they come: number, problem, action, indicator, office, time, status, source. */
export function planRows(
  forms: readonly EntryForm[],
  problemOf: (form: EntryForm) => string,
  { termOf }: ReportWords,
): string[][] {
  const items = forms.flatMap((form) => {
    const plan = form.th.facts['actionPlan']
    return (Array.isArray(plan) ? plan : []).filter(isFacts).map((item) => ({ form, item }))
  })
  return items.map(({ form, item }, index) => [
    String(index + 1),
    termOf(problemOf(form)),
    inWords(item['item'] ?? ''),
    inWords(item['indicator'] ?? ''),
    inWords(item['owner'] ?? ''),
    inWords(item['due'] ?? ''),
    termOf(inWords(item['status'] ?? '')),
    inWords(form.th.facts['title'] ?? ''),
  ])
}
