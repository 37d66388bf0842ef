import type { EntryWords } from '../../entry/workshop/answers.ts'
import type { Words } from '../dom.ts'

/** What the pages of a workshop hand to their scripts. */
export interface WorkshopConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  /** The same in the language of the page. */
  readonly home: string
  /** The address of the page that phones open, without its workshop. */
  readonly address: string
  /** The sentences that the script says. */
  readonly words: Words
  /** What entries are written with, in Thai. */
  readonly entry: EntryWords
  /** What fields are called, by their paths: `results.after`. */
  readonly fields: Words
  /** What choices are called, by their ids. */
  readonly choices: Words
  /** What the five questions and what goes with them are called. */
  readonly questions: Words
  /** The headings of the action plan's table. */
  readonly columns: readonly string[]
}
