import { phrase } from '../src/check/say.ts'
import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { readEntries, readEntry } from '../src/node/entries.ts'
import { fromRoot, lookUp } from '../src/node/text.ts'
import { readArguments, stop, stopWithUsage } from './command.ts'
import { findFiles, replaceEntry, writeDraft } from './import/files.ts'
import { findDuplicates, judge } from './import/judge.ts'
import { type Outcome, printReport } from './import/report.ts'
import { type Incoming, takeIn } from './import/take-in.ts'

/** `npm run import -- file.docx … | folder | entry.zip [--replace]`: writes drafts, checks them, and says what each still needs. */
const usage = 'import -- file.docx … | folder | entry.zip [--replace] [--practices DIR]'
const { values, positionals } = readArguments(usage, {
  practices: { type: 'string' },
  replace: { type: 'boolean' },
})
if (positionals.length === 0) stopWithUsage(usage)
const practices = fromRoot(values.practices ?? practicesDir())
if (!lookUp(practices)?.isDirectory()) stop(told('command.noFolder', { folder: practices }, ' / '))
const { corpus } = readCorpus(practices)
const known = readEntries(practices).folders
const files = findFiles(positionals)
if (files.length === 0) stop(told('command.noFiles', {}, ' / '))

const taken: { file: string; path: string; incoming: Incoming }[] = []
const outcomes: Outcome[] = []
for (const file of files) {
  const incoming = await takeIn(file, corpus.vocabulary)
  if ('refused' in incoming) outcomes.push({ file, refused: incoming.refused })
  else if (!mends(incoming))
    taken.push({ file, path: `${practices}/${writeDraft(practices, incoming)}`, incoming })
  else if (values.replace)
    taken.push({ file, path: `${practices}/${replaceEntry(practices, incoming)}`, incoming })
  else outcomes.push({ file, refused: phrase('import.correction', { id: incoming.id }) })
}

const drafts = taken.map(({ path }) => readEntry(path))
const findings = await judge(drafts, corpus)
const duplicates = findDuplicates(drafts, known)
for (const { file, path, incoming } of taken) {
  const duplicate = duplicates.get(path.slice(practices.length + 1))
  outcomes.push({ file, path, found: findings.get(path) ?? [], leftovers: incoming.leftovers, duplicate })
}
const byFile = (a: Outcome, b: Outcome) => files.indexOf(a.file) - files.indexOf(b.file)
process.stdout.write(printReport(outcomes.sort(byFile)))
process.exitCode = outcomes.some((outcome) => 'refused' in outcome) ? 1 : 0

/** Whether this is an entry that is here already, as somebody mended it: its folder and its short code say so. */
function mends({ id, files }: Incoming): boolean {
  const code = corpus.entries.find((entry) => entry.id === id)?.th?.facts.code
  return (
    code !== undefined && new RegExp(`^code:[ \\t]*${code}[ \\t]*$`, 'm').test(textOf(files.get('th.mdx')))
  )
}

function textOf(content: string | Uint8Array = ''): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
