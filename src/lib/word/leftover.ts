import type { Phrase } from '../../check/say.ts'

/** Something in a Word file that found no place in the form: shown to the writer, never dropped. */
export interface Leftover {
  /** Its words, as they stand in the file. */
  text: string
  /** Where it stood. */
  where: Phrase
  /** What was probably meant. */
  suggestion?: Phrase
}
