import { check } from '../src/check/check.ts'
import { byPlace, countsOf, diagnose, fileStart } from '../src/check/diagnostics/diagnostic.ts'
import { printExceptions, printGithub, printJson, printSummary } from '../src/check/diagnostics/print-data.ts'
import { printText, visible } from '../src/check/diagnostics/print-text.ts'
import { shownPath } from '../src/check/say.ts'
import { inspectAttachments } from '../src/node/attachments.ts'
import { checkWords, told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { pagesDir, readEntries, readEntry } from '../src/node/entries.ts'
import { siteUrl } from '../src/node/site-address.ts'
import { fromRoot, isIn, lookUp, readText, wantedPaths } from '../src/node/text.ts'
import { readArguments, stopWithUsage } from './command.ts'

/** Mistakes that lie behind one another. */
const mostRounds = 5

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
if (values.fix) await fix()
const { corpus, found } = await checked()
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
const diagnostics = [...found, ...missing, ...missingPages].filter(({ file }) => isWanted(file)).sort(byPlace)
const count =
  corpus.entries.filter(({ path }) => isWanted(path) && lookUp(path)).length +
  [corpus.courses, corpus.answers ?? []]
    .flatMap((read, kind) => read.map(({ id }) => `${pages[kind]}/${id}.mdx`))
    .filter(isWanted).length
const counts = countsOf(diagnostics)

process.stdout.write(report())
process.exitCode = counts.errors > 0 ? 1 : 0

/** The entries as they stand now, and what is found in them. */
async function checked() {
  const { corpus, diagnostics: unread } = readCorpus(practices, [...outside].map(readEntry), isWanted)
  return { corpus, found: [...unread, ...check(await inspectAttachments(corpus, isWanted))] }
}

/** Says what was fixed beside the report, which another program may read. Behind what is mended more may come to light. */
async function fix() {
  const { fixEntry, fixFindings } = await import('../src/node/fix.ts')
  const folders = [...readEntries(practices).folders, ...[...outside].map(readEntry)]
  for (const folder of folders.filter(({ path }) => isWanted(path))) tell(await fixEntry(folder))
  for (let round = 0; round < mostRounds; round++) {
    const { found } = await checked()
    const inEntries = found.filter(
      ({ file }) => isWanted(file) && !pages.some((folder) => isIn(file, folder)),
    )
    const fixed = fixFindings(inEntries)
    tell(fixed)
    if (fixed.length === 0) break
  }
}

function tell(fixed: Awaited<ReturnType<typeof import('../src/node/fix.ts').fixEntry>>) {
  for (const { file, what } of fixed)
    process.stderr.write(`${told('report.fixed', { file: visible(shownPath(file)), what }, '\n')}\n`)
}

function report(): string {
  const words = checkWords()
  if (values.format === 'json') return printJson(diagnostics, words, count, helpUrl)
  if (values.format === 'summary') return printSummary(diagnostics, words, count, helpUrl)
  if (values.format === 'exceptions') return printExceptions(diagnostics)
  if (values.format === 'github') return printGithub(diagnostics, words)
  const total = told('report.total', { checked: count, ...counts }, '\n')
  return `${printText(diagnostics, words, (file) => corpus.sourceOf(file).text, helpUrl)}${total}\n`
}

/** Without paths everything is wanted; else what stands in one of them. */
function isWanted(file: string): boolean {
  return wanted.length === 0 || wanted.some((path) => isIn(file, path))
}

function helpUrl(code: string): string {
  return `${siteUrl()}contribute/checks/${code}/`
}
