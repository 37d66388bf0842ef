import type { Root } from 'mdast'
import type { Code } from '../check/codes.ts'
import { Course, CourseFacts, EnglishCourse, PartialEnglishCourse } from '../entry/course.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { EntryContext, ParsedText } from './entry.ts'
import { wrongLevels } from './markup/sections.ts'
import { parseText } from './parse-text.ts'

/** The files of one course, as read. */
export interface CourseFiles {
  /** The name of its Thai file: the course's address. */
  id: string
  /** Path of the folder of courses from the project's root. */
  folder: string
  th?: string
  en?: string
}

/** Its Thai file, by which a course is known. */
export const courseFile = ({ id, folder }: Pick<CourseFiles, 'id' | 'folder'>) => `${folder}/${id}.mdx`

/** A course as far as it could be understood. */
export interface ParsedCourse {
  id: string
  th?: ParsedText<CourseFacts>
  en?: ParsedText<PartialEnglishCourse>
  /** A course has no files of its own; its texts are held to the same rules as those of entries, which may. */
  attachments: string[]
  diagnostics: Diagnostic[]
}

/** Parses and checks one course by itself, by the grammar of entries; its headings are its own. */
export function parseCourse({ id, folder, th, en }: CourseFiles, context: EntryContext): ParsedCourse {
  const diagnostics: Diagnostic[] = []
  const shared = {
    folder: { id, path: folder, attachments: [], diagnostics },
    context: { ...context, sections: [] },
    diagnostics,
    excepted: new Set<Code>(),
    entryOf: () => undefined,
    sourcesOf: () => [],
  }
  const thai = parseText(th, { ...shared, ...thaiFacts, ...inFile('th', courseFile({ id, folder })) })
  const english = parseText(en, { ...shared, ...englishFacts, ...inFile('en', `${folder}/${id}.en.mdx`) })
  return { id, ...(thai && { th: thai }), ...(english && { en: english }), attachments: [], diagnostics }
}

const thaiFacts = { schemaFor: () => Course, partial: CourseFacts }
const englishFacts = { schemaFor: () => EnglishCourse, partial: PartialEnglishCourse }

const inFile = (locale: 'th' | 'en', file: string) => ({
  locale,
  file,
  formProblems: (tree: Root) => wrongLevels(file, tree),
})
