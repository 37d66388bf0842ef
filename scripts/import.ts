import { phrase } from '../src/check/say.ts'
import type { Refused } from '../src/import/archive/read-zip.ts'
import type { Passage } from '../src/import/word/file/ledger.ts'
import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { readEntries, readEntry } from '../src/node/entries.ts'
import { fromRoot, lookUp } from '../src/node/text.ts'
import { readArguments, stop, stopWithUsage } from './command.ts'
import { findFiles, writeIncoming } from './import/files.ts'
import { findDuplicates, judge } from './import/judge.ts'
import { type Outcome, printReport } from './import/report.ts'
import { type Incoming, takeIn } from './import/take-in.ts'

/** `npm run import -- file.docx … | folder | entry.zip [--replace] [--account] [--marked]`: writes drafts, checks them, and says what each still needs. */
const usage =
  'import -- file.docx … | folder | entry.zip [--replace] [--account] [--marked] [--practices DIR]'
const { values, positionals } = readArguments(usage, {
  practices: { type: 'string' },
  replace: { type: 'boolean' },
  account: { type: 'boolean' },
  marked: { type: 'boolean' },
})
/** What became of an entry, and of each passage of its file. */
interface Written {
  path: string
  leftovers: number
  account?: readonly Passage[]
}

if (positionals.length === 0) stopWithUsage(usage)
const practices = fromRoot(values.practices ?? practicesDir())
if (!lookUp(practices)?.isDirectory()) stop(told('command.noFolder', { folder: practices }, ' / '))
const { corpus } = readCorpus(practices)
const known = readEntries(practices).folders
const files = findFiles(positionals)
if (files.length === 0) stop(told('command.noFiles', {}, ' / '))

const taken = files.flatMap((file) => take(file).map((one) => ({ file, ...one })))
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

/** Reads a file and writes the entries in it; a correction takes the place of its entry only when asked to. */
function take(file: string): (Refused | Written)[] {
  const brought = takeIn(file, corpus.vocabulary, values.marked === true)
  if ('refused' in brought) return [brought]
  const account = values.account ? brought.account : undefined
  return brought.entries.map((entry, at) => {
    const written = write(entry)
    return at === 0 && account && 'path' in written ? { ...written, account } : written
  })
}

function write(incoming: Incoming): Refused | Written {
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
