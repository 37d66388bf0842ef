import { newShortCode } from '../short-code.ts'
import {
  type EntryForm,
  type Fact,
  type Facts,
  isBlank,
  isFacts,
  type Section,
  withSection,
} from '../write/entry-form.ts'
import { figureOf } from '../write/figures.ts'
import { inherited, type Preset, paperKey } from './preset.ts'

/** The sections that the five questions fill, by their ids in the vocabulary, in the order they are asked. */
export const questions = ['problem', 'action', 'results', 'repeat', 'limits'] as const

/** What it takes that has a figure, and the field of the answers that holds it. */
export const needFields = ['people', 'cost', 'time'] as const

/** Every answer of the five questions, as it was typed. */
export const answerNames = [
  ...questions,
  ...needFields,
  'province',
  'stage',
  'painPoint',
  'office',
  'measure',
  'before',
  'after',
  'unit',
  'period',
  'shows',
] as const
export type Answers = Record<(typeof answerNames)[number], string>

/** Words of the vocabularies that an entry is written with. */
export interface EntryWords {
  /** The headings of all sections, by their ids, in order. */
  headings: Readonly<Record<string, string>>
  /** What people, money and time are counted in. */
  units: Readonly<Record<(typeof needFields)[number], string>>
}

/** An entry that nobody has written in yet. */
const blank = (): EntryForm => ({
  id: '',
  th: { facts: { kind: 'good-practice', status: 'draft', code: newShortCode() }, sections: [] },
})

/** The answers as an entry of the workshop. What the entry holds besides stays, for it may have been opened in the whole form. */
export function entryOf(
  answers: Answers,
  preset: Preset,
  { headings, units }: EntryWords,
  before: EntryForm = blank(),
): EntryForm {
  const had = answersOf(before, { headings, units })
  const { facts } = before.th
  const order = Object.values(headings)
  const title = isBlank(facts['title']) || facts['title'] === titleOf(had) ? titleOf(answers) : facts['title']
  const code = typeof facts['code'] === 'string' ? facts['code'] : newShortCode()
  const written: Facts = {
    ...facts,
    code,
    title: title ?? '',
    provinces: answers.province ? [answers.province, ...others(facts['provinces'])] : '',
    addresses: withFirst(facts['addresses'], addressOf(answers, facts['addresses'])),
    results: withFirst(facts['results'], resultOf(answers)),
    needs: [...rowsOf(facts['needs']).filter((row) => !isOurs(row, units)), ...needsOf(answers, units)],
    owner: answers.office.trim(),
    ...inherited(preset),
  }
  const sections = questions.reduce(
    (all: Section[], id) => answered(all, order, headings[id] ?? '', answers[id]),
    before.th.sections,
  )
  const id = before.id || (answers.province ? `${answers.province}-${code}` : '')
  return { ...before, id, th: { facts: written, sections } }
}

/** An entry's own answers to the five questions, whoever wrote in it last. */
export function answersOf({ th: { facts, sections } }: EntryForm, { headings, units }: EntryWords): Answers {
  const text = (id: string) => sections.find(({ heading }) => heading === headings[id])?.text ?? ''
  const words = (value: Fact | undefined) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const [address = {}] = rowsOf(facts['addresses'])
  const [result = {}] = rowsOf(facts['results'])
  const need = (what: (typeof needFields)[number]) =>
    words(rowsOf(facts['needs']).find((row) => row['what'] === what && isOurs(row, units))?.['from'])
  return {
    problem: text('problem'),
    action: text('action'),
    results: text('results'),
    repeat: text('repeat'),
    limits: text('limits'),
    people: need('people'),
    cost: need('cost'),
    time: need('time'),
    province: words(firstOf(facts['provinces'])),
    stage: words(firstOf(address['stages'])),
    painPoint: words(address['problem']),
    office: words(facts['owner']),
    measure: words(result['measure']),
    before: words(result['before']),
    after: words(result['after']),
    unit: words(result['unit']),
    period: words(result['period']),
    shows: words(result['shows']),
  }
}

/** A name for it until somebody gives a better one: how its answer begins. */
export function titleOf({ action, problem }: Pick<Answers, 'action' | 'problem'>): string {
  const [line = ''] = (action.trim() || problem.trim()).split('\n')
  const plain = line
    .replace(/[<>]/g, ' ')
    .replace(/^[-*#\d.)\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
  // A mark above or below a Thai letter is not parted from it.
  const [start = ''] = /^.{1,90}(?!\p{M})/u.exec(plain) ?? []
  return start === plain ? plain : `${start.trim()}…`
}

function answered(sections: Section[], order: string[], heading: string, text: string): Section[] {
  if (text.trim() === '') return sections.filter((section) => section.heading !== heading)
  return withSection(sections, order, { heading, text })
}

const rowsOf = (value: Fact | undefined): Facts[] => (Array.isArray(value) ? value.filter(isFacts) : [])
const firstOf = (value: Fact | undefined): Fact | undefined => (Array.isArray(value) ? value[0] : undefined)
const others = (value: Fact | undefined): Fact[] => (Array.isArray(value) ? value.slice(1) : [])

/** The first row is that of the five questions; what others hold is not asked there. */
function withFirst(value: Fact | undefined, first: Facts): Facts[] {
  const [held = {}, ...rest] = rowsOf(value)
  const row = { ...held, ...first }
  return isBlank({ ...first, source: '', measuredBy: '' }) ? rest : [row, ...rest]
}

const addressOf = ({ painPoint, stage }: Answers, held: Fact | undefined): Facts => ({
  problem: painPoint,
  stages: stage ? [stage, ...others(rowsOf(held)[0]?.['stages'])] : '',
})

/** A figure stays what was typed where it is no number. */
const figure = (text: string): Fact => figureOf(text.trim()) ?? text.trim()

const resultOf = ({ measure, before, after, unit, period, shows }: Answers): Facts => ({
  measure: measure.trim(),
  before: figure(before),
  after: figure(after),
  unit: unit.trim(),
  period: period.trim(),
  shows,
  source: paperKey,
  measuredBy: 'own',
})

const needsOf = (answers: Answers, units: EntryWords['units']): Facts[] =>
  needFields
    .filter((what) => answers[what].trim() !== '')
    .map((what) => ({ what, from: figure(answers[what]), unit: units[what], source: paperKey }))

/** Whether a row is one that the five questions ask for. */
const isOurs = (row: Facts, units: EntryWords['units']) =>
  needFields.some((what) => row['what'] === what && row['unit'] === units[what]) && row['source'] === paperKey
