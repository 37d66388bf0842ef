import * as z from 'zod'
import { adoptionFields } from './adoption.ts'
import { answerFields, englishAnswerFields } from './answer.ts'
import { courseFields, englishCourseFields } from './course.ts'
import { englishFields } from './english.ts'
import { entryFields } from './fields.ts'
import { Bilingual } from './formats.ts'
import type { Field } from './meta.ts'

/** The words of one field. */
const FieldWords = z.strictObject({
  /** What the form and history call it. */
  label: Bilingual,
  /** What the form says of it. */
  help: Bilingual,
  /** What pages and tables call it, where that is not the label. */
  page: Bilingual.optional(),
  /** What the template of the Thai text says of it, where that is more than the help. */
  comment: z.string().optional(),
  /** As it stands in the file; where the field is put into English, in each language in which it is words. */
  example: z.union([z.string(), Bilingual.partial({ en: true })]).optional(),
  /** What the form calls one of several, with `{number}`. */
  item: Bilingual.optional(),
  /** What its values are called: by the form, by pages and by the Word template. */
  choices: z
    .record(z.string(), Bilingual.extend({ page: Bilingual.optional(), word: Bilingual.optional() }))
    .optional(),
  /** What the Word template says, where that is not the label and the help. */
  word: z.strictObject({ label: Bilingual.optional(), hint: Bilingual.optional() }).optional(),
  /** What people's own papers call it. */
  names: z.array(z.string()).optional(),
})
export type FieldWords = z.infer<typeof FieldWords>

const Words = z.record(z.string(), FieldWords)

/** What people's own papers call the sections of an entry, by their ids. */
const SectionNames = z.record(z.string(), z.array(z.string()))
export type SectionNames = Readonly<z.infer<typeof SectionNames>>

/** What papers of offices say in other words than entries. */
const Papers = z.strictObject({
  /** What stands on a paper that is not meant for everybody. */
  marks: z.array(z.string()),
  /** What stands before the number of one practice among several. */
  stories: z.array(z.string()),
  /** The two letters that stand for a province, by its id. */
  provinces: z.record(z.string(), z.string()),
})

/** The kinds of files that have fields, with those of each. */
export const tables = {
  entry: entryFields,
  english: englishFields,
  adoption: adoptionFields,
  course: [...courseFields, ...englishCourseFields],
  answer: [...answerFields, ...englishAnswerFields],
} as const satisfies Record<string, readonly Field[]>
export type Table = keyof typeof tables
const tableNames = ['entry', 'english', 'adoption', 'course', 'answer'] as const satisfies Table[]

/** The words of all fields, and of the entry's address, which is the name of its folder. */
const WordsFile = z
  .strictObject({
    entry: Words,
    english: Words,
    adoption: Words,
    course: Words,
    answer: Words,
    address: FieldWords,
    sections: SectionNames,
    papers: Papers,
  })
  .superRefine((file, context) => {
    for (const message of tableNames.flatMap((table) => apart(file, table)))
      context.addIssue({ code: 'custom', message })
  })
type WordsFile = z.infer<typeof WordsFile>

/** The words of a field of a kind of file, by its path; one that has none of its own is called as it is in an entry. */
export type WordsOf = (table: Table, path: string) => FieldWords

/** The words of `content/fields.yaml`. */
export interface LibraryWords {
  wordsOf: WordsOf
  address: FieldWords
  sections: SectionNames
  papers: z.infer<typeof Papers>
}

/** Reads the words out of `content/fields.yaml`; throws where a field has none, and where there are some without a field. */
export function fieldWords(file: unknown): LibraryWords {
  const { data, error } = WordsFile.safeParse(file)
  if (!data) throw new Error(`content/fields.yaml is not valid:\n${z.prettifyError(error)}`)
  const wordsOf: WordsOf = (table, path) => {
    const words = find(data, table, path)
    if (!words) throw new Error(`No field ${path} in ${table}`)
    return words
  }
  return { wordsOf, address: data.address, sections: data.sections, papers: data.papers }
}

/** English words of a record stand in its own group `en`, by the names of the Thai ones. */
const find = (file: WordsFile, table: Table, path: string): FieldWords | undefined =>
  file[table][path] ?? file[table][path.replace(/^en\./, '')] ?? file.entry[path.replace(/^en\./, '')]

function apart(file: WordsFile, table: Table): string[] {
  const paths = new Set(tables[table].flatMap(pathsOf))
  const unknown = Object.keys(file[table]).filter((path) => !paths.has(path))
  const unnamed = [...paths].filter((path) => !find(file, table, path))
  return [
    ...unknown.map((path) => `${table} has no field ${path}`),
    ...unnamed.map((path) => `the field ${path} of ${table} has no words`),
  ]
}

const pathsOf = ({ path, fields }: Field): string[] => [path, ...fields.flatMap(pathsOf)]
