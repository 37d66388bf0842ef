import type { Root } from 'mdast'
import {
  Answer,
  type AnswerFacts,
  EnglishAnswer,
  AnswerFacts as PartialAnswer,
  PartialEnglishAnswer,
} from '../entry/answer.ts'
import { Course, CourseFacts, EnglishCourse, PartialEnglishCourse } from '../entry/course.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import { bareItems } from './answer-steps.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { EntryContext, ParsedText } from './entry.ts'
import { checkSections, wrongLevels } from './markup/sections.ts'
import { type FactsSchemas, parseText } from './parse-text.ts'

/** The files of a course or an answer, as read. */
export interface PageFiles {
  /** The name of its Thai file: the course's address, or the problem that is answered. */
  id: string
  /** Path of the folder from the project's root. */
  folder: string
  th?: string | undefined
  en?: string | undefined
}

/** Its Thai file, by which it is known. */
export const pageFile = ({ id, folder }: Pick<PageFiles, 'id' | 'folder'>) => `${folder}/${id}.mdx`

/** A course or an answer as far as it could be understood. */
export interface ParsedPage<Thai, English> {
  id: string
  th?: ParsedText<Thai> | undefined
  en?: ParsedText<English> | undefined
  /** It has no files of its own; its texts are held to the same rules as those of entries, which may. */
  attachments: string[]
  /** The exceptions that let something stand, by their keys. */
  excepted: string[]
  diagnostics: Diagnostic[]
}
export type ParsedCourse = ParsedPage<CourseFacts, PartialEnglishCourse>
export type ParsedAnswer = ParsedPage<AnswerFacts, PartialEnglishAnswer>

/** What tells the texts of one kind from those of another. */
interface PageKind<Thai, English> {
  th: FactsSchemas<Thai>
  en: FactsSchemas<English>
  /** Its sections; none where its headings are its own. */
  sections: SectionTerm[]
  problems: (file: string, tree: Root, locale: 'th' | 'en') => Iterable<Diagnostic>
}

/** Parses and checks one course by itself, by the grammar of entries; its headings are its own. */
export const parseCourse = (files: PageFiles, context: EntryContext): ParsedCourse =>
  parsePage(files, context, {
    th: { schemaFor: () => Course, partial: CourseFacts },
    en: { schemaFor: () => EnglishCourse, partial: PartialEnglishCourse },
    sections: [],
    problems: wrongLevels,
  })

/** The same of an answer, whose headings are those of answers; each of its steps rests on something. */
export const parseAnswer = (files: PageFiles, context: EntryContext, sections: SectionTerm[]): ParsedAnswer =>
  parsePage(files, context, {
    th: { schemaFor: () => Answer, partial: PartialAnswer },
    en: { schemaFor: () => EnglishAnswer, partial: PartialEnglishAnswer },
    sections,
    problems: (file, tree, locale) => [
      ...checkSections(file, tree, { locale, sections, names: {}, lesson: false, draft: false }),
      ...bareItems(file, tree, locale, sections),
    ],
  })

function parsePage<Thai, English>(
  { id, folder, th, en }: PageFiles,
  context: EntryContext,
  kind: PageKind<Thai, English>,
): ParsedPage<Thai, English> {
  const diagnostics: Diagnostic[] = []
  const excepted = new Set<string>()
  const shared = {
    folder: { id, path: folder, attachments: [], diagnostics },
    context: { ...context, sections: kind.sections },
    diagnostics,
    excepted,
    entryOf: () => undefined,
    sources: new Set<string>(),
  }
  const inFile = (locale: 'th' | 'en', file: string) => ({
    locale,
    file,
    formProblems: (tree: Root) => kind.problems(file, tree, locale),
  })
  return {
    id,
    th: parseText(th, { ...shared, ...kind.th, ...inFile('th', pageFile({ id, folder })) }),
    en: parseText(en, { ...shared, ...kind.en, ...inFile('en', `${folder}/${id}.en.mdx`) }),
    attachments: [],
    // Read last: the texts above note which exceptions they need.
    excepted: [...excepted],
    diagnostics,
  }
}
