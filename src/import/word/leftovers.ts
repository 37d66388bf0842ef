import { type Phrase, phrase, say } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { escapeMarkdown, escapeStart } from './markdown.ts'

/** Something in a Word file that found no place in the form: shown to the writer, never dropped. */
export interface Leftover {
  /** Its words, as they stand in the file. */
  text: string
  /** Where it stood. */
  where: Phrase
  /** What was probably meant. */
  suggestion?: Phrase
}

/** The form with everything that found no place written below it, so that a file alone loses nothing; no published entry may have that heading. */
export function withLeftovers(
  form: EntryForm,
  leftovers: readonly Leftover[],
  words: FindingWords,
): EntryForm {
  if (leftovers.length === 0) return form
  const heading = say(phrase('where.noPlace'), { locale: 'th', words })
  const text = leftovers.map((leftover) => written(leftover, words)).join('\n\n')
  return { ...form, th: { ...form.th, sections: [...form.th.sections, { heading, text }] } }
}

function written({ text, where, suggestion }: Leftover, words: FindingWords): string {
  const parts = [where, ...(suggestion ? [suggestion] : [])]
  const note = parts.map((part) => say(part, { locale: 'th', words })).join(', ')
  const lines = text.split('\n').map((line) => escapeStart(escapeMarkdown(line.trim())))
  return [`(${escapeMarkdown(note)})`, ...lines.filter((line) => line !== '')].join('\n\n')
}
