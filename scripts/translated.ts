import { dirname } from 'node:path'
import { withField } from '../src/entry/edit-facts.ts'
import { translatable } from '../src/entry/translation.ts'
import { applyChanges } from '../src/node/changes.ts'
import { told } from '../src/node/content.ts'
import { practicesDir, readCorpus } from '../src/node/corpus.ts'
import { readText } from '../src/node/text.ts'
import { stopWithUsage } from './command.ts'

/** Notes in `en.mdx` which Thai text it translates: `npm run translated -- <id> …`, once the English text says the same. */
const ids = process.argv.slice(2)
if (ids.length === 0) stopWithUsage('translated -- <id> …')
const { corpus } = readCorpus()
for (const id of ids) note(id)

function note(id: string) {
  const entry = corpus.entries.find((candidate) => candidate.id === id)
  const file = `${practicesDir()}/${id}/en.mdx`
  const { text } = readText(file)
  if (!entry?.th || !entry.en || text === undefined) {
    // The others are noted all the same.
    process.stderr.write(`${told('translated.unreadable', { file })}\n`)
    process.exitCode = 2
    return
  }
  const digests = Object.entries(translatable(entry)).map(([part, digest]) => `${part}: ${digest}`)
  const { reviewedOn } = entry.th.facts
  const dated = reviewedOn ? withField(text, 'translatedFrom', reviewedOn, 'summary') : text
  const after = withField(dated, 'translatedSections', `{ ${digests.join(', ')} }`, 'translatedFrom')
  applyChanges(dirname(practicesDir()), [{ file, before: text, after }])
  console.log(told('translated.noted', { file }))
}
