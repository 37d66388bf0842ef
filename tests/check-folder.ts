import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { check } from '../src/check/check.ts'
import { parseAnswer, parseCourse } from '../src/check/courses-and-answers.ts'
import { byPlace, type Diagnostic } from '../src/check/diagnostics/diagnostic.ts'
import { printText } from '../src/check/diagnostics/print-text.ts'
import { cardDigests } from '../src/check/rules/answers.ts'
import { inspectAttachments } from '../src/node/attachments.ts'
import { readExceptions, readMessages, readVocabulary } from '../src/node/content.ts'
import {
  entryContext,
  entryParser,
  exceptionsFile,
  ledgerFile,
  readLedgerText,
  sourceReader,
} from '../src/node/corpus.ts'
import { pagesDir, readEntries, readPages } from '../src/node/entries.ts'
import { words } from './words.ts'

/** Input that git or an editor would spoil is made by a case's `make.ts`, in a folder of its own. */
type Make = (practices: string) => void | Promise<void>

const vocabulary = readVocabulary()
const messages = readMessages()

/** What the check finds in the texts of a folder of practices: `readCorpus` and `check`, with the vocabulary read once for all cases. */
export function checkFolder(practices: string): Diagnostic[] {
  const { corpus, diagnostics } = corpusOf(practices)
  return [...diagnostics, ...check(corpus)].sort(byPlace)
}

/** All that the check finds, in images and documents too. */
export async function checkWithAttachments(practices: string): Promise<Diagnostic[]> {
  const { corpus, diagnostics } = corpusOf(practices)
  return [...diagnostics, ...check(await inspectAttachments(corpus))].sort(byPlace)
}

function corpusOf(practices: string) {
  const { folders, diagnostics } = readEntries(practices)
  const read = readPages(pagesDir(practices, 'courses'))
  const answered = readPages(pagesDir(practices, 'answers'))
  const exceptions = readExceptions(exceptionsFile(practices))
  const context = entryContext(vocabulary, messages, exceptions.list)
  const courses = read.pages.map((files) => parseCourse(files, context))
  const answers = answered.pages.map((files) => parseAnswer(files, context, vocabulary.answerSections))
  const ledger = readLedgerText(practices)
  return {
    corpus: {
      entries: folders.map(entryParser(context)),
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

/** The practices of a case folder: its own, or what its `make.ts` writes elsewhere. */
export async function practicesOf(folder: string): Promise<string> {
  if (!existsSync(join(folder, 'make.ts'))) return `${folder}/practices`
  const made: { default: Make } = await import(join(process.cwd(), folder, 'make.ts'))
  const practices = join(mkdtempSync(join(tmpdir(), 'case-')), 'practices')
  mkdirSync(practices)
  await made.default(practices)
  return practices
}

/** Text as the check prints it, with paths as in a project that holds only this case. */
export function printed(diagnostics: Diagnostic[], practices: string): string {
  const text = printText(
    diagnostics,
    words,
    (file) => sourceReader()(file).text,
    (code) => `/contribute/checks/${code}/`,
  )
  return text
    .replaceAll(relative('.', practices), 'practices')
    .replaceAll(relative('.', pagesDir(practices, 'courses')), 'courses')
    .replaceAll(relative('.', pagesDir(practices, 'answers')), 'answers')
    .replaceAll(relative('.', ledgerFile(practices)), 'permalinks.txt')
    .replaceAll(relative('.', exceptionsFile(practices)), 'exceptions.yaml')
}

/** Writes an entry's files, in whatever encoding they come. */
export function writeEntry(
  practices: string,
  id: string,
  files: Partial<Record<'th' | 'en', string | Buffer>>,
) {
  mkdirSync(join(practices, id), { recursive: true })
  for (const [locale, content] of Object.entries(files))
    writeFileSync(join(practices, id, `${locale}.mdx`), content)
}

/** The names of the folders in a folder. */
export const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
