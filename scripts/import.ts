import { phrase } from '../src/check/say.ts'
import type { Refused } from '../src/import/archive/read-zip.ts'
import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { readEntries, readEntry } from '../src/node/entries.ts'
import { fromRoot, lookUp } from '../src/node/text.ts'
import { readArguments, stop, stopWithUsage } from './command.ts'
import { findFiles, writeIncoming } from './import/files.ts'
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

const taken = []
for (const file of files) taken.push({ file, ...(await take(file)) })
const drafts = taken.flatMap((one) => ('path' in one ? readEntry(one.path) : []))
const findings = await judge(drafts, corpus)
const duplicates = findDuplicates(drafts, known)
const outcomes = taken.map((one): Outcome => {
  if ('refused' in one) return one
  const duplicate = duplicates.get(one.path.slice(practices.length + 1))
  return { ...one, found: findings.get(one.path) ?? [], duplicate }
})
process.stdout.write(printReport(outcomes))
process.exitCode = outcomes.some((outcome) => 'refused' in outcome) ? 1 : 0

/** Reads a file and writes the entry in it; a correction takes the place of its entry only when asked to. */
async function take(file: string): Promise<Refused | { path: string; leftovers: number }> {
  const incoming = await takeIn(file, corpus.vocabulary)
  if ('refused' in incoming) return incoming
  const isCorrection = mends(incoming)
  if (isCorrection && !values.replace) return { refused: phrase('import.correction', { id: incoming.id }) }
  const written = writeIncoming(practices, incoming, isCorrection)
  if ('refused' in written) return written
  return { path: `${practices}/${written.id}`, leftovers: incoming.leftovers }
}

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
