import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { renameEntry, renameProblem } from '../src/node/rename-entry.ts'
import { stop, stopWithUsage } from './command.ts'
import { exitCode } from './run.ts'

/** Moves an entry and keeps its address: `npm run rename -- old new`. */
const [from, to, ...more] = process.argv.slice(2)
if (!from || !to || more.length > 0) stopWithUsage('rename -- old new')
const practices = practicesDir()
const { corpus } = readCorpus(practices)
const problem = renameProblem(corpus, practices, from, to)
if (problem) stop(problem)
const touched = renameEntry(corpus, practices, from, to)
console.log(`${told('rename.moved')}:\n${touched.join('\n')}\n`)
process.exitCode = exitCode('node', ['scripts/check.ts', ...touched])
