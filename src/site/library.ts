import { underEach } from '../analysis/under-each.ts'
import type { Usage } from '../analysis/usage.ts'
import type { Bilingual } from '../entry/formats.ts'
import type { LawCard } from '../entry/law.ts'
import type { Tool } from '../entry/tool.ts'
import type { Source, Vocabulary } from '../entry/vocabulary.ts'
import type { Reads } from '../node/page-reads.ts'
import type { AnswerData, Course, CourseData, Practice } from './model.ts'
import { type Locale, type TermKind, termKinds, termLists } from './routes.ts'

/** The library as plain data: what the build hands over to its pages. */
export interface LibraryData {
  /** The path the site is served under, beginning and ending in `/`. */
  base: string
  /** Scheme and host of the site's addresses. */
  origin: string
  vocabulary: Vocabulary
  /** The sentences of the interface, by their dotted keys. */
  messages: Record<Locale, Record<string, string>>
  /** The codes of the checks. */
  codes: string[]
  /** For each province those that share a border with it. */
  neighbours: Record<string, string[]>
  /** Outlines of the provinces as SVG paths and their centres, by ISO 3166-2 code. */
  shapes: { viewBox: string; provinces: Record<string, { c: [number, number]; d: string }> }
  /** Every entry that has a page: drafts and withdrawn ones too. */
  entries: Practice[]
  /** Every course, in the order of its address. */
  courses: CourseData[]
  /** Answers to problems, in the order of their addresses. */
  answers: AnswerData[]
  /** How often pages were read, where the logs of the host were counted. */
  usage: Usage
}

declare global {
  /** What was read, for the program of the pages, which is bundled apart. */
  var libraryData: LibraryData | undefined
}

/** A term as its page and its index show it. */
export interface TermEntry {
  kind: TermKind
  id: string
  label: Bilingual
  definition?: Bilingual
  practices: Practice[]
}

/** The library with its parts at hand. */
export interface Library extends Omit<LibraryData, 'courses'> {
  courses: Course[]
  /** The entries that lists, counts, maps and search show. */
  practices: Practice[]
  /** Entries by their present and former ids. */
  entryByName: ReadonlyMap<string, Practice>
  sourceByKey: ReadonlyMap<string, Source>
  /** All terms with their practices, in the order of the vocabulary. */
  terms: Record<TermKind, TermEntry[]>
}

/** Makes the library of its data. */
export function loadLibrary(data: LibraryData): Library {
  const { entries, vocabulary, courses } = data
  const practices = entries.filter(({ status }) => status === 'published')
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const entryByName = new Map([
    ...entries.flatMap((entry) => entry.formerIds.map((id) => [id, entry] as const)),
    ...byId,
  ])
  return {
    ...data,
    practices,
    entryByName,
    courses: courses.map((course) => ({
      ...course,
      steps: course.steps.flatMap((step) => {
        const practice = byId.get(step.id)
        return practice ? { ...step, practice } : []
      }),
    })),
    sourceByKey: new Map(vocabulary.sources.map((source) => [source.key, source])),
    terms: termsOf(vocabulary, practices),
  }
}

/** Where a practice names the terms of a kind. */
const fieldOf = { ...termLists, workshops: 'workshop' } as const

function termsOf(vocabulary: Vocabulary, practices: Practice[]): Record<TermKind, TermEntry[]> {
  const entriesOf = (kind: TermKind): TermEntry[] => {
    const terms: { id: string; label: Bilingual; definition?: Bilingual }[] = vocabulary[termLists[kind]]
    const held = underEach(practices, (practice) => [practice[fieldOf[kind]] ?? []].flat())
    return terms.map(({ id, label, definition }) => ({
      kind,
      id,
      label,
      ...(definition && { definition }),
      practices: held.get(id) ?? [],
    }))
  }
  return {
    provinces: entriesOf('provinces'),
    regions: entriesOf('regions'),
    stages: entriesOf('stages'),
    'pain-points': entriesOf('pain-points'),
    workshops: entriesOf('workshops'),
  }
}

/** Computes something of a library when it is first asked for, once for each library. */
export const derived = <Value>(make: (library: Library) => Value) => derivedOf(make)

/** The same for one of its parts. */
export function derivedOf<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const made = new WeakMap<Of, { value: Value; reads?: Reads }>()
  return (of) => {
    const found = made.get(of) ?? globalThis.pageReads?.during(() => make(of)) ?? { value: make(of) }
    made.set(of, found)
    // Who uses it depends on what was read for it, though another had it made.
    if (found.reads) globalThis.pageReads?.again(found.reads)
    return found.value
  }
}

/** What must be there; what is not stops the build. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The library has no ${what}`)
  return value
}

/** What goes by a name that an address gave. */
export const chosen = <Value>(choices: Readonly<Record<string, Value>>, name = ''): Value =>
  found(choices[name], name)

const termByKey = derived(
  ({ terms }) =>
    new Map(termKinds.flatMap((kind) => terms[kind].map((term) => [`${kind}/${term.id}`, term]))),
)

/** One term; an unknown one stops the build. */
export const termIn = (library: Library, kind: string, id: string): TermEntry =>
  found(termByKey(library).get(`${kind}/${id}`), `term ${kind}/${id}`)

const byCode = derived(({ entries }) => new Map(entries.map((entry) => [entry.code, entry])))

type At = { params: Readonly<Record<string, string>> }

/** The entry, course, card, tool or term that an address is about; an unknown one stops the build. */
export const entryAt = ({ entryByName }: Library, { params: { id = '' } }: At): Practice =>
  found(entryByName.get(id), `entry ${id}`)
export const entryOfCode = (library: Library, { params: { code = '' } }: At): Practice =>
  found(byCode(library).get(code), `code ${code}`)
export const courseAt = ({ courses }: Library, { params: { id = '' } }: At): Course =>
  found(
    courses.find((course) => course.id === id),
    `course ${id}`,
  )
export const lawAt = ({ vocabulary }: Library, { params: { id = '' } }: At): LawCard =>
  found(
    vocabulary.law.find((card) => card.id === id),
    `law ${id}`,
  )
export const toolAt = ({ vocabulary }: Library, { params: { id = '' } }: At): Tool =>
  found(
    vocabulary.tools.find((tool) => tool.id === id),
    `tool ${id}`,
  )
export const termAt = (library: Library, { params: { terms = '', id = '' } }: At): TermEntry =>
  termIn(library, terms, id)

/** The sources of some keys. */
export const sourcesIn = ({ sourceByKey }: Library, keys: readonly string[] = []): Source[] =>
  keys.flatMap((key) => sourceByKey.get(key) ?? [])
