import { locate, type Path, type SourceText } from '../../entry/source-text.ts'
import type { Vocabulary } from '../../entry/vocabulary.ts'
import type { Code } from '../codes.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { ParsedCourse } from '../records-and-courses.ts'
import type { Params } from '../say.ts'

/** What the rules ask of each term: its names, and what it refers to. */
type Asked = 'id' | 'key' | 'label' | 'title' | 'aliases' | 'sources' | 'contacts' | 'question' | 'required'

/** The vocabularies, as far as the rules ask; the form in the browser has no more of them. */
export type Terms = {
  [List in Exclude<keyof Vocabulary, 'provinceTraits'>]: Pick<
    Vocabulary[List][number],
    Extract<keyof Vocabulary[List][number], Asked>
  >[]
}

/** Everything the rules may look at. */
export interface Corpus {
  entries: ParsedEntry[]
  courses: ParsedCourse[]
  vocabulary: Terms
  /** The addresses that were ever published; trials have none. */
  ledger?: { file: string; text: string }
  /** A file of an entry or a course, to find the place of a field in it. */
  sourceOf: (file: string) => SourceText
}

/** What one file's shape cannot show: looks at the whole corpus, returns what it found. */
export type Rule = (corpus: Corpus) => Diagnostic[]

/** A diagnostic at a field of the facts. */
export function atField(
  { sourceOf }: Corpus,
  code: Code,
  file: string,
  path: Path,
  params: Params = {},
): Diagnostic {
  return { ...diagnose(code, file, locate(sourceOf(file), path), params), path }
}

/** Whether one of some fields failed by itself: that is told already, and a rule that rests on it would only guess. */
export const isWrong = (failed: readonly string[], ...fields: string[]) =>
  fields.some((field) => failed.includes(field))
