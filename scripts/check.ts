import { check } from '../src/check/check.ts'
import { byPlace, countsOf, diagnose, fileStart } from '../src/check/diagnostics/diagnostic.ts'
import { printExceptions, printGithub, printJson, printSummary } from '../src/check/diagnostics/print-data.ts'
import { printText, visible } from '../src/check/diagnostics/print-text.ts'
import type { EntryFolder } from '../src/check/entry.ts'
import { shownPath } from '../src/check/say.ts'
import { inspectAttachments } from '../src/node/attachments.ts'
import { checkWords, told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { pagesDir, readEntries, readEntry } from '../src/node/entries.ts'
import { siteUrl } from '../src/node/site-address.ts'
import { fromRoot, isIn, lookUp, readText, wantedPaths } from '../src/node/text.ts'
import { readArguments, stopWithUsage } from './command.ts'

const usage = 'check [-- paths] [--fix] [--format text|github|summary|json|exceptions] [--practices DIR]'

const { values, positionals } = readArguments(usage, {
  fix: { type: 'boolean' },
  format: { type: 'string', default: 'text' },
  practices: { type: 'string' },
})
if (!['text', 'github', 'summary', 'json', 'exceptions'].includes(values.format)) stopWithUsage(usage)
const practices = fromRoot(values.practices ?? practicesDir())
const pages = [pagesDir(practices, 'courses'), pagesDir(practices, 'answers')] as const
const wanted = positionals.flatMap((path) => wantedPaths(path, { practices, pages }))
const outside = new Set(
  wanted.filter((path) => ![practices, ...pages].some((own) => isIn(path, own) || isIn(own, path))),
)
if (values.fix) await fix([...readEntries(practices).folders, ...[...outside].map(readEntry)])
const { corpus, diagnostics: unread } = readCorpus(practices, [...outside].map(readEntry), isWanted)
const missing = wanted
  .filter((path) => isIn(path, practices) && !lookUp(path))
  .flatMap((path) => readEntry(path).diagnostics)
const missingPages = wanted
  .filter(
    (path) =>
      pages.some((folder) => isIn(path, folder)) && path.endsWith('.mdx') && !path.endsWith('.en.mdx'),
  )
  .filter((path) => !lookUp(path))
  .map((path) => diagnose('file-unreadable', path, fileStart, readText(path).problem?.params))
const diagnostics = [
  ...unread,
  ...missing,
  ...missingPages,
  ...check(await inspectAttachments(corpus, isWanted)),
]
  .filter(({ file }) => isWanted(file))
  .sort(byPlace)
const checked =
  corpus.entries.filter(({ path }) => isWanted(path) && lookUp(path)).length +
  [corpus.courses, corpus.answers ?? []]
    .flatMap((read, kind) => read.map(({ id }) => `${pages[kind]}/${id}.mdx`))
    .filter(isWanted).length
const counts = countsOf(diagnostics)

process.stdout.write(report())
process.exitCode = counts.errors > 0 ? 1 : 0

/** Says what was fixed beside the report, which another program may read. */
async function fix(folders: EntryFolder[]) {
  const { fixEntry } = await import('../src/node/fix.ts')
  for (const folder of folders.filter(({ path }) => isWanted(path)))
    for (const { file, what } of await fixEntry(folder)) {
      const path = visible(shownPath(file))
      process.stderr.write(`${told('report.fixed', { file: path, what }, '\n')}\n`)
    }
}

function report(): string {
  const words = checkWords()
  if (values.format === 'json') return printJson(diagnostics, words, checked, helpUrl)
  if (values.format === 'summary') return printSummary(diagnostics, words, checked, helpUrl)
  if (values.format === 'exceptions') return printExceptions(diagnostics)
  if (values.format === 'github') return printGithub(diagnostics, words)
  const total = told('report.total', { checked, ...counts }, '\n')
  return `${printText(diagnostics, words, (file) => corpus.sourceOf(file).text, helpUrl)}${total}\n`
}

/** Without paths everything is wanted; else what stands in one of them. */
function isWanted(file: string): boolean {
  return wanted.length === 0 || wanted.some((path) => isIn(file, path))
}

function helpUrl(code: string): string {
  return `${siteUrl()}contribute/checks/${code}/`
}
