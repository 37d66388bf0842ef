import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../entry.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'

/** Everything the rules may look at. */
export interface Corpus {
  entries: ParsedEntry[]
  vocabulary: Vocabulary
  /** The text of a file, to find the place of a field in it. */
  textOf: (file: string) => string
}

/** What one file's shape cannot show: looks at the whole corpus, returns what it found. */
export type Rule = (corpus: Corpus) => Diagnostic[]
