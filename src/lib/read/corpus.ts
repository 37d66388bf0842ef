import { readFileSync } from 'node:fs'
import { parseCourse } from '../course.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { EntryContext, EntryFolder, ParsedEntry } from '../entry.ts'
import type { Corpus } from '../rules/rule.ts'
import type { Messages } from '../schema/messages.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { coursesDir, readCourses } from './courses.ts'
import { readEntries } from './entries.ts'
import { parseKept } from './kept-entries.ts'
import { readLedgerText } from './ledger.ts'
import { readMessages } from './messages.ts'
import { readVocabulary } from './vocabulary.ts'

/** Where the entries are: `PRACTICES_DIR`, else `practices`. */
export const practicesDir = () => (process.env['PRACTICES_DIR'] ?? 'practices').replace(/\/+$/, '')

/** Whether these are not the library's own entries: trials publish nothing, and have no history. */
export const isTrial = () => Boolean(process.env['PRACTICES_DIR'])

/** The path the site is served under, beginning and ending in `/`: `BASE_PATH`, else `/`. */
export const basePath = () =>
  `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** Reads and parses everything below a folder of practices, the courses on them, and `more` folders besides. */
export function readCorpus(
  practices = practicesDir(),
  more: EntryFolder[] = [],
): { corpus: Corpus & { vocabulary: Vocabulary }; diagnostics: Diagnostic[] } {
  const vocabulary = readVocabulary()
  const context = entryContext(vocabulary, readMessages())
  const { folders, diagnostics } = readEntries(practices)
  const entries = parseAll([...folders, ...more], context)
  const read = readCourses(coursesDir(practices))
  const courses = read.courses.map((files) => parseCourse(files, context))
  const ledger = readLedgerText(practices)
  return {
    corpus: { entries, courses, vocabulary, textOf, ...(ledger && { ledger }) },
    diagnostics: [...diagnostics, ...read.diagnostics],
  }
}

/** What rendering an entry needs from the vocabularies and messages. */
export function entryContext(
  { sections, publicContacts }: Vocabulary,
  messages: Record<'th' | 'en', Messages>,
): EntryContext {
  const contacts = publicContacts.flatMap(({ contacts }) => contacts)
  return {
    base: basePath(),
    sections,
    contacts,
    words: { th: textWords(messages.th), en: textWords(messages.en) },
  }
}

function parseAll(folders: EntryFolder[], context: EntryContext): ParsedEntry[] {
  const parse = parseKept(context)
  return folders.map(parse)
}

function textWords({ text }: Messages) {
  const word = (key: string) => {
    const found = typeof text === 'object' ? text[key] : undefined
    if (typeof found !== 'string') throw new Error(`content/messages: text.${key} is missing`)
    return found
  }
  return {
    footnotes: word('footnotes'),
    back: word('back'),
    source: word('source'),
    table: word('table'),
    section: word('section'),
  }
}

/** The text of a file, for showing the place of a finding; empty where it cannot be read as text. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
