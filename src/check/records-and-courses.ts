import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { Adoption, AdoptionFacts } from '../entry/adoption.ts'
import { Course, CourseFacts, EnglishCourse, PartialEnglishCourse } from '../entry/course.ts'
import type { EntryFacts } from '../entry/fields.ts'
import { type Diagnostic, diagnose, rangeOf } from './diagnostics/diagnostic.ts'
import type { AdoptionFile, EntryContext, ParsedText } from './entry.ts'
import { nodesIn } from './markup/parse.ts'
import { wrongLevels } from './markup/sections.ts'
import { parseText, type SharedReading } from './parse-text.ts'

/** Parses and checks the records of use elsewhere, each as one text of the entry. */
export function parseAdoptions(
  records: readonly AdoptionFile[],
  shared: SharedReading,
  entry: EntryFacts | undefined,
): ParsedText<AdoptionFacts>[] {
  return records.flatMap(({ name, text }) => {
    const file = `${shared.folder.path}/adoptions/${name}`
    const parsed = parseText(text, {
      ...shared,
      file,
      locale: 'th',
      schemaFor: () => Adoption,
      partial: AdoptionFacts,
      entryOf: () => entry,
      formProblems: (tree, _, own) => [...plainProblems(file, tree), ...silence(file, tree, own)],
    })
    return parsed ?? []
  })
}

/** The sources of an entry and of its records, in the order the page numbers them. */
export const withSources = (sources: readonly string[], record: AdoptionFacts | undefined) => [
  ...new Set([...sources, ...(record?.sources ?? [])]),
]

/** A record stands inside the entry's page: its own headings would break that outline, its own notes that numbering. */
const plainProblems = (file: string, tree: Root): Diagnostic[] =>
  nodesIn(tree)
    .filter(({ type }) => foreign.has(type))
    .map((node) => diagnose('adoption-markup', file, rangeOf(node)))

const foreign = new Set(['heading', 'footnoteDefinition', 'footnoteReference', 'image'])

/** What failed or hurt elsewhere helps nobody unless it is told how. */
const silence = (file: string, tree: Root, own: AdoptionFacts | undefined) =>
  (own?.outcome === 'did-not-work' || own?.outcome === 'harmed') && plainText(tree).trim() === ''
    ? [diagnose('adoption-silent', file, rangeOf({}), { outcome: own.outcome })]
    : []

/** The files of one course, as read. */
export interface CourseFiles {
  /** The name of its Thai file: the course's address. */
  id: string
  /** Path of the folder of courses from the project's root. */
  folder: string
  th?: string | undefined
  en?: string | undefined
}

/** Its Thai file, by which a course is known. */
export const courseFile = ({ id, folder }: Pick<CourseFiles, 'id' | 'folder'>) => `${folder}/${id}.mdx`

/** A course as far as it could be understood. */
export interface ParsedCourse {
  id: string
  th?: ParsedText<CourseFacts> | undefined
  en?: ParsedText<PartialEnglishCourse> | undefined
  /** A course has no files of its own; its texts are held to the same rules as those of entries, which may. */
  attachments: string[]
  /** The exceptions that let something stand, by their keys. */
  excepted: string[]
  diagnostics: Diagnostic[]
}

/** Parses and checks one course by itself, by the grammar of entries; its headings are its own. */
export function parseCourse({ id, folder, th, en }: CourseFiles, context: EntryContext): ParsedCourse {
  const diagnostics: Diagnostic[] = []
  const excepted = new Set<string>()
  const shared = {
    folder: { id, path: folder, attachments: [], diagnostics },
    context: { ...context, sections: [] },
    diagnostics,
    excepted,
    entryOf: () => undefined,
    sources: new Set<string>(),
  }
  return {
    id,
    th: parseText(th, { ...shared, ...thaiCourse, ...inFile('th', courseFile({ id, folder })) }),
    en: parseText(en, { ...shared, ...englishCourse, ...inFile('en', `${folder}/${id}.en.mdx`) }),
    attachments: [],
    // Read last: the texts above note which exceptions they need.
    excepted: [...excepted],
    diagnostics,
  }
}

const thaiCourse = { schemaFor: () => Course, partial: CourseFacts }
const englishCourse = { schemaFor: () => EnglishCourse, partial: PartialEnglishCourse }

const inFile = (locale: 'th' | 'en', file: string) => ({
  locale,
  file,
  formProblems: (tree: Root) => wrongLevels(file, tree),
})
