import { Id } from '../entry/formats.ts'
import { sourceText } from '../entry/source-text.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import {
  type EntryForm,
  type Fact,
  type Facts,
  isBlank,
  type Section,
  type TextForm,
  withSection,
} from '../entry/write/entry-form.ts'
import { type Place, placeFinder, writeText } from '../entry/write/write-text.ts'
import { checkEntries } from './check.ts'
import { type Diagnostic, diagnose, fileStart } from './diagnostics/diagnostic.ts'
import { type EntryContext, type ParsedEntry, parseEntry } from './entry.ts'
import { withoutBody } from './parse-text.ts'
import type { Terms } from './rules/rule.ts'

/** What the form must know of the library to say what `npm run check` will. */
export interface Library {
  context: EntryContext
  vocabulary: Terms
  entries: {
    id: string
    title: string
    formerIds: string[]
    code?: string | undefined
    attachments: string[]
  }[]
  /** Courses are pages that a text may link to. */
  courses: { id: string }[]
}

/** A finding with the part of the form it belongs to. */
export interface Problem extends Diagnostic {
  at: 'id' | { locale: 'th' | 'en'; place: Place }
  /** The words of which only a person can tell whether they are a name. */
  words?: string
}

/** Everything that the check finds in a form; `own` is the address of the entry that the form mends, if it does. */
export function checkForm(
  form: EntryForm,
  attachments: string[],
  { context, vocabulary, entries, courses }: Library,
  own?: string,
): Problem[] {
  const path = `practices/${form.id}`
  const open = openForm(form, context.sections)
  const texts = { th: writeText(open.th), ...(open.en && { en: writeText(open.en) }) }
  const others = entries.filter(({ id }) => id !== own)
  const diagnostics = idProblems(form.id, path, others)
  const entry = parseEntry({ id: form.id, path, attachments, diagnostics, ...texts }, context)
  const sources = Object.entries(texts).map(([name, text]) => sourceText(`${path}/${name}.mdx`, text))
  const sourceOf = (file: string) => sources.find((source) => source.file === file) ?? sourceText(file, '')
  const before = others.filter(({ id }) => id !== form.id).map(asParsed)
  const found = checkEntries({
    entries: [...before, entry],
    courses: courses.map(({ id }) => ({ id, attachments: [], excepted: [], diagnostics: [] })),
    vocabulary,
    sourceOf,
  })
  return placed(found, path, open).map((problem) =>
    problem.doubtful ? { ...problem, words: wordsAt(problem, sourceOf(problem.file).text) } : problem,
  )
}

/** The words in the range of a finding. */
function wordsAt({ line, column, endLine, endColumn }: Diagnostic, text: string): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = lines.at(-1)?.slice(0, endColumn - 1) ?? ''
  return [...lines.slice(0, -1), last].join(' ').slice(column - 1)
}

/** The form with every field and every needed section, blank ones too: what is missing has its place then. */
function openForm({ id, th, en }: EntryForm, terms: SectionTerm[]): EntryForm {
  const lesson = th.facts['kind'] === 'lesson'
  const open = ({ facts, sections }: TextForm, locale: 'th' | 'en') => ({
    facts: withOpenBlanks(facts),
    sections: withNeeded(sections, terms, locale, lesson),
  })
  return { id, th: open(th, 'th'), en: en && open(en, 'en') }
}

function withOpenBlanks(facts: Facts): Facts {
  const open = (value: Fact): Fact => {
    if (isBlank(value)) return null
    if (Array.isArray(value)) return value.map(open)
    return typeof value === 'object' && value !== null ? withOpenBlanks(value) : value
  }
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, open(value)]))
}

function withNeeded(sections: Section[], terms: SectionTerm[], locale: 'th' | 'en', lesson: boolean) {
  const order = terms.map(({ label }) => label[locale])
  const needed = terms.filter(({ required }) => required[locale] === true || (lesson && required[locale]))
  return needed
    .map(({ label }) => label[locale])
    .filter((label) => !sections.some(({ heading }) => heading === label))
    .reduce((all, label) => withSection(all, order, { heading: label, text: '' }), sections)
}

function idProblems(id: string, path: string, others: Library['entries']): Diagnostic[] {
  const example = 'chiang-rai-mae-sai-nrm-screening'
  if (!Id.safeParse(id).success) return [diagnose('folder-name', path, fileStart, { name: id, example })]
  const owner = others.find((other) => other.id === id || other.formerIds.includes(id))
  return owner ? [diagnose('address-taken', path, fileStart, { id, owner: owner.id })] : []
}

/** Of the other entries the rules need to know what they are called, and by what addresses. */
const asParsed = ({ id, title, formerIds, code, attachments }: Library['entries'][number]): ParsedEntry => ({
  id,
  path: `practices/${id}`,
  attachments,
  th: {
    file: `practices/${id}/th.mdx`,
    facts: { title, formerIds, code },
    failed: [],
    ...withoutBody,
  },
  excepted: [],
  diagnostics: [],
})

function placed(found: Diagnostic[], path: string, { th, en }: EntryForm): Problem[] {
  const finders = { th: placeFinder(th), en: placeFinder(en ?? { facts: {}, sections: [] }) }
  return found.flatMap((diagnostic): Problem[] => {
    if (diagnostic.file === path) return [{ ...diagnostic, at: 'id' }]
    const locale = (['th', 'en'] as const).find((name) => diagnostic.file === `${path}/${name}.mdx`)
    if (!locale) return []
    const { line, path: field } = diagnostic
    return [{ ...diagnostic, at: { locale, place: field ? { path: field } : finders[locale](line) } }]
  })
}
