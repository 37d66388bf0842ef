import { type Phrase, phrase, say } from '../../check/say.ts'
import type { FindingWords } from '../../check/words.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { Passage } from './file/ledger.ts'
import { escapeMarkdown, escapeStart } from './markdown.ts'

/** Something in a Word file that found no place in the form: shown to the writer, never dropped. */
export interface Leftover {
  /** Its words, as they stand in the file; empty where it has none, such as a picture. */
  text: string
  /** Where it stood. */
  where: Phrase
  /** What was probably meant. */
  suggestion?: Phrase
  /** The passages of the file that it holds, as far as they hold nothing else. */
  from: readonly Passage[]
}

/** The form with everything that found no place written below it, so that a file alone loses nothing; no published entry may have that heading. */
export function withLeftovers(
  form: EntryForm,
  leftovers: readonly Leftover[],
  words: FindingWords,
): EntryForm {
  if (leftovers.length === 0) return form
  const heading = say(phrase('where.noPlace'), { locale: 'th', words })
  const notes = leftovers.map(({ where, suggestion }) =>
    [where, ...(suggestion ? [suggestion] : [])].map((part) => say(part, { locale: 'th', words })).join(', '),
  )
  const text = leftovers.map(({ text }, at) =>
    notes[at] === notes[at - 1] ? written(text) : `${headed(notes[at] ?? '')}\n\n${written(text)}`,
  )
  return {
    ...form,
    th: { ...form.th, sections: [...form.th.sections, { heading, text: text.join('\n\n').trimEnd() }] },
  }
}

const headed = (note: string) => `### ${escapeMarkdown(note.replace(/\s+/g, ' '))}`

function written(text: string): string {
  const lines = text.split('\n').map((line) => escapeStart(escapeMarkdown(line.trim())))
  return lines.filter((line) => line !== '').join('\n\n')
}
