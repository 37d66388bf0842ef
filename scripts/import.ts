import { parseArgs } from 'node:util'
import { practicesDir, readCorpus } from '../src/lib/read/corpus.ts'
import { readEntries, readEntry } from '../src/lib/read/entries.ts'
import { findDuplicates } from './import/duplicates.ts'
import { findFiles } from './import/find-files.ts'
import { judge } from './import/judge.ts'
import { type Outcome, printReport } from './import/report.ts'
import { type Incoming, takeIn } from './import/take-in.ts'
import { writeDraft } from './import/write-draft.ts'
import { fromRoot } from './paths.ts'

/** `npm run import -- file.docx … | folder | entry.zip`: writes drafts, checks them, and says what each still needs. */
const { values, positionals } = readArguments()
const practices = fromRoot(values.practices ?? practicesDir())
const { corpus } = readCorpus(practices)
const known = readEntries(practices).folders
const files = findFiles(positionals)

const taken: { file: string; path: string; incoming: Incoming }[] = []
const outcomes: Outcome[] = []
for (const file of files) {
  const incoming = await takeIn(file, corpus.vocabulary)
  if ('refused' in incoming) outcomes.push({ file, refused: incoming.refused })
  else taken.push({ file, path: `${practices}/${writeDraft(practices, incoming)}`, incoming })
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

function readArguments() {
  try {
    const read = parseArgs({ options: { practices: { type: 'string' } }, allowPositionals: true })
    if (read.positionals.length > 0) return read
  } catch {
    // The same words help whatever was wrong with the arguments.
  }
  process.stderr.write('วิธีใช้ / usage: npm run import -- file.docx … | folder | entry.zip [--practices DIR]\n')
  process.exit(2)
}
