import { locate, type Path, type SourceText } from '../../entry/source-text.ts'
import type { Vocabulary } from '../../entry/vocabulary.ts'
import type { Code } from '../codes.ts'
import type { ParsedAnswer, ParsedCourse } from '../courses-and-answers.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { type ParsedEntry, textsOf } from '../entry.ts'
import type { Exceptions } from '../exceptions.ts'
import type { Mention } from '../markup/parse.ts'
import type { Params } from '../say.ts'

/** What the rules ask of each term: its names, and what it refers to. */
type Asked =
  | 'id'
  | 'key'
  | 'label'
  | 'title'
  | 'aliases'
  | 'sources'
  | 'contacts'
  | 'question'
  | 'required'
  | 'reveals'

/** The vocabularies, as far as the rules ask; the form in the browser has no more of them. */
export type Terms = {
  [List in Exclude<keyof Vocabulary, 'provinceTraits' | 'answerSections' | 'known'>]: Pick<
    Vocabulary[List][number],
    Extract<
      keyof Vocabulary[List][number],
      List extends 'law' | 'tools' | 'stages' | 'glossary' ? 'id' | 'label' : Asked
    >
  >[]
}

/** Everything the rules may look at. */
export interface Corpus {
  entries: ParsedEntry[]
  courses: ParsedCourse[]
  /** Trials and the form have none. */
  answers?: ParsedAnswer[]
  /** Digests of the cards of law and of the tools, as `law:<id>` and `tool:<id>`; the form has none. */
  cards?: ReadonlyMap<string, string>
  vocabulary: Terms
  /** The addresses that were ever published; trials have none. */
  ledger?: { file: string; text: string }
  /** What reviewers let stand; the form knows of those of its entry by itself. */
  exceptions?: Exceptions
  /** A file of an entry or a course, to find the place of a field in it. */
  sourceOf: (file: string) => SourceText
}

/** What one file's shape cannot show: looks at the whole corpus, yields what it finds. */
export type Rule = (corpus: Corpus) => Iterable<Diagnostic>

/** The Thai texts of the entries, which hold their facts. */
export const thaiTexts = ({ entries }: Corpus) => entries.flatMap(({ th }) => th ?? [])

/** Everything that has texts. */
export const wholesIn = ({
  entries,
  courses,
  answers = [],
}: Pick<Corpus, 'entries' | 'courses' | 'answers'>) => [...entries, ...courses, ...answers]

/** What the texts of entries and courses mention of one kind, each with the names of the files beside the text. */
export function* mentioned(
  wholes: readonly (ParsedEntry | ParsedCourse | ParsedAnswer)[],
  kind: Mention['kind'],
) {
  for (const whole of wholes)
    for (const { file, mentions } of textsOf(whole))
      for (const mention of mentions)
        if (mention.kind === kind) yield { ...mention, file, attachments: whole.attachments }
}

/** A diagnostic at a field of the facts. */
export const atField = (
  corpus: Corpus,
  code: Code,
  file: string,
  path: Path,
  params?: Params,
): Diagnostic => ({
  ...diagnose(code, file, locate(corpus.sourceOf(file), path), params),
  path,
})

/** Whether one of some fields failed by itself: that is told already, and a rule that rests on it would only guess. */
export const isWrong = (failed: readonly string[], ...fields: string[]) =>
  fields.some((field) => failed.includes(field))
