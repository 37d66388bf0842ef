import { dirname } from 'node:path'
import { pageFile } from '../src/check/courses-and-answers.ts'
import { basisOf } from '../src/check/rules/answers.ts'
import { withField } from '../src/entry/edit-facts.ts'
import { applyChanges } from '../src/node/changes.ts'
import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { pagesDir } from '../src/node/entries.ts'
import { readText } from '../src/node/text.ts'
import { stopWithUsage } from './command.ts'

/** Notes in answers what they rest on as it now stands: `npm run rests -- <problem> …`, once somebody has read them against it. */
const ids = process.argv.slice(2)
if (ids.length === 0) stopWithUsage('rests -- <problem> …')
const { corpus } = readCorpus()
const folder = pagesDir(practicesDir(), 'answers')

for (const id of ids) {
  const file = pageFile({ id, folder })
  const answer = corpus.answers?.find((candidate) => candidate.id === id)
  const { text } = readText(file)
  if (!answer?.th || text === undefined) {
    process.stderr.write(`${told('translated.unreadable', { file })}\n`)
    process.exitCode = 2
    continue
  }
  const rests = Object.entries(basisOf(corpus, answer)).map(([key, digest]) => `'${key}': ${digest}`)
  const after = withField(text, 'rests', `{ ${rests.join(', ')} }`, 'reviewedOn')
  applyChanges(dirname(practicesDir()), [{ file, before: text, after }])
  console.log(told('rests.noted', { file }))
}
