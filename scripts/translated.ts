import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withField } from '../src/lib/markup/edit-facts.ts'
import { practicesDir, readCorpus } from '../src/lib/read/corpus.ts'
import { translatable } from '../src/lib/translation.ts'

/** Notes in `en.mdx` which Thai text it translates: `npm run translated -- <id> …`, once the English text says the same. */
const ids = process.argv.slice(2)
if (ids.length === 0) stop('วิธีใช้ / usage: npm run translated -- <id> …')
const { corpus } = readCorpus()
for (const id of ids) note(id)

function note(id: string) {
  const entry = corpus.entries.find((candidate) => candidate.id === id)
  const file = `${practicesDir()}/${id}/en.mdx`
  if (!entry?.th || !entry.en || !existsSync(file))
    return stop(`ไม่มี ${file} หรือยังอ่านไม่ได้ · ${file} is not there, or cannot be read: npm run check`)
  const digests = Object.entries(translatable(entry.th)).map(([part, digest]) => `${part}: ${digest}`)
  const { reviewedOn } = entry.th.facts
  const text = readFileSync(file, 'utf8')
  const dated = reviewedOn ? withField(text, 'translatedFrom', reviewedOn, 'summary') : text
  writeFileSync(file, withField(dated, 'translatedSections', `{ ${digests.join(', ')} }`, 'translatedFrom'))
  console.log(`บันทึกแล้วว่าแปลครบ · noted as translated: ${file}`)
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}
