import type { Library } from '../../check/check-form.ts'
import type { Terms } from '../../check/rules/rule.ts'
import type { FindingWords } from '../../check/words.ts'
import type { WordForm } from '../../import/word/fields.ts'

/** What the check must know, and the words it speaks. */
export interface FetchedLibrary extends Library {
  words: FindingWords
  /** What a Word file is read with. */
  word: WordForm
}

/** The same as it is sent: what the texts of entries name is in it once, for both who render them and who check them. */
export interface SentLibrary extends Omit<FetchedLibrary, 'vocabulary'> {
  vocabulary: Omit<Terms, 'law' | 'tools' | 'sections'>
}

/** Fetches what the check must know; nothing where there is no connection and none is kept. `base` is the address of the site's root. */
export async function fetchLibrary(base: string): Promise<FetchedLibrary | undefined> {
  try {
    const response = await fetch(`${base}contribute/new/library.json`)
    const library: SentLibrary = await response.json()
    const { law, tools, sections } = library.context
    return { ...library, vocabulary: { ...library.vocabulary, law, tools, sections } }
  } catch {
    return undefined
  }
}
