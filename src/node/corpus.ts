import { dirname } from 'node:path'
import * as z from 'zod'
import { pageFile, parseAnswer, parseCourse } from '../check/courses-and-answers.ts'
import type { Diagnostic } from '../check/diagnostics/diagnostic.ts'
import {
  type EntryContext,
  type EntryFolder,
  outlineEntry,
  type ParsedEntry,
  parseEntry,
} from '../check/entry.ts'
import { cardDigests } from '../check/rules/answers.ts'
import type { Corpus } from '../check/rules/rule.ts'
import { namedCards } from '../entry/law-mentions.ts'
import { type SourceText, sourceText } from '../entry/source-text.ts'
import type { Vocabulary } from '../entry/vocabulary.ts'
import { cacheKey, readCache, writeCache } from './cache.ts'
import { type Messages, readExceptions, readMessages, readVocabulary } from './content.ts'
import { pagesDir, readEntries, readPages } from './entries.ts'
import { readFieldWords } from './field-words.ts'
import { finishChanges } from './journal.ts'
import { bytesOf } from './open.ts'
import { basePath } from './site-address.ts'
import { readText } from './text.ts'

/** Where the entries are: `PRACTICES_DIR`, else `practices`. */
export const practicesDir = () => (process.env['PRACTICES_DIR'] ?? 'practices').replace(/\/+$/, '')

/** Whether these are not the library's own entries: trials publish nothing, and have no history. */
export const isTrial = () => Boolean(process.env['PRACTICES_DIR'])

/** Whether what stands at a path is to be checked. */
export type IsAsked = (path: string) => boolean

/**
 * Reads and parses everything below a folder of practices, the courses on them, and `more` folders besides. Of entries
 * that nobody asks for only the facts are read, as the others may refer to them, and of courses the names.
 */
export function readCorpus(
  practices = practicesDir(),
  more: EntryFolder[] = [],
  isAsked: IsAsked = () => true,
): { corpus: Corpus & { vocabulary: Vocabulary }; diagnostics: Diagnostic[] } {
  finishChanges(dirname(practices))
  const vocabulary = readVocabulary()
  const exceptions = readExceptions(exceptionsFile(practices))
  const context = entryContext(vocabulary, readMessages(), exceptions.list)
  const { folders, diagnostics } = readEntries(practices)
  const read = readPages(pagesDir(practices, 'courses'))
  const answered = readPages(pagesDir(practices, 'answers'))
  const areAsked = [...read.pages, ...answered.pages].filter((page) => isAsked(pageFile(page)))
  // They name sections of entries, which are known of those that are parsed.
  const needsText = areAsked.length > 0 ? () => true : isAsked
  const parse = entryParser(context)
  const entries = [...folders, ...more].map((folder) =>
    needsText(folder.path) ? parse(folder) : outlineEntry(folder),
  )
  const courses = read.pages.map((files) =>
    areAsked.includes(files)
      ? parseCourse(files, context)
      : { id: files.id, attachments: [], excepted: [], diagnostics: [] },
  )
  const answers = answered.pages
    .filter((files) => areAsked.includes(files))
    .map((files) => parseAnswer(files, context, vocabulary.answerSections))
  const ledger = readLedgerText(practices)
  return {
    corpus: {
      entries,
      courses,
      answers,
      cards: cardDigests(vocabulary),
      vocabulary,
      exceptions,
      sourceOf: sourceReader(),
      ...(ledger && { ledger }),
    },
    diagnostics: [...diagnostics, ...read.diagnostics, ...answered.diagnostics],
  }
}

/** What rendering an entry needs from the vocabularies and messages. */
export function entryContext(
  vocabulary: Vocabulary,
  messages: Record<'th' | 'en', Messages>,
  exceptions: EntryContext['exceptions'] = [],
): EntryContext {
  const { sections, publicContacts, tools } = vocabulary
  const contacts = publicContacts.flatMap(({ contacts }) => contacts)
  return {
    base: basePath(),
    sections,
    sectionNames: readFieldWords().sections,
    law: namedCards(vocabulary),
    tools: tools.map(({ id, label }) => ({ id, label })),
    contacts,
    exceptions,
    words: { th: textWords(messages.th), en: textWords(messages.en) },
  }
}

/**
 * Parses entries; of what came out clean, check and build make a text once. Findings are made each time, for they grow
 * old with the words of the check.
 */
export function entryParser(context: EntryContext): (folder: EntryFolder) => ParsedEntry {
  const given = JSON.stringify(context)
  return (folder) => {
    const key = cacheKey(given, JSON.stringify(folder))
    const known = readCache<ParsedEntry>(key)
    if (known) return known
    const parsed = parseEntry(folder, context)
    return parsed.diagnostics.length === 0 ? writeCache(key, parsed) : parsed
  }
}

const word = z.string()
const TextWords = z.object({ footnotes: word, back: word, source: word, table: word, section: word })

/** The words of the interface that stand inside texts; throws where one is missing. */
const textWords = ({ text }: Messages) => TextWords.parse(text)

/** Reads files in which something was found, each once, to show its place; empty where one cannot be read as text. */
export function sourceReader(): Corpus['sourceOf'] {
  const sources = new Map<string, SourceText>()
  return (file) => {
    const source = sources.get(file) ?? sourceText(file, readText(file).text ?? '')
    sources.set(file, source)
    return source
  }
}

/** Where published addresses are written down: `content/permalinks.txt` for the library's own entries, else a file beside them. */
export const ledgerFile = (practices: string) =>
  practices === 'practices' ? 'content/permalinks.txt' : `${dirname(practices)}/permalinks.txt`

/** Of 100,000 addresses. */
const mostLedgerBytes = 10 * 2 ** 20

/** Where exceptions are written down: `content/exceptions.yaml` for the library's own entries, else a file beside them. */
export const exceptionsFile = (practices: string) =>
  practices === 'practices' ? 'content/exceptions.yaml' : `${dirname(practices)}/exceptions.yaml`

/** The ledger of a folder of practices, if it has one. */
export function readLedgerText(practices: string): { file: string; text: string } | undefined {
  const file = ledgerFile(practices)
  const text = bytesOf(file, mostLedgerBytes)?.toString('utf8')
  return text === undefined ? undefined : { file, text }
}
