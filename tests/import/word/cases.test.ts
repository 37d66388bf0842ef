import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entryFiles } from '../../../src/entry/write/write-text.ts'
import { withLeftovers } from '../../../src/import/word/leftovers.ts'
import { words } from '../../words.ts'
import { readPaper } from './parts.ts'

const folder = 'tests/import/word/cases'

/** Word files of one difficulty each, with the entries that come of them; `--update` writes what was expected anew. */
test.each(readdirSync(folder))('%s', async (name) => {
  const { entries, account } = readPaper(readFileSync(`${folder}/${name}/input.docx`))
  for (const [at, { form, leftovers }] of entries.entries()) {
    const file = at === 0 ? 'expected.mdx' : `expected-${at + 1}.mdx`
    const text = entryFiles(withLeftovers(form, leftovers, words))['th.mdx']
    await expect(text).toMatchFileSnapshot(`cases/${name}/${file}`)
  }
  for (const { to } of account) expect(to).toBeDefined()
})
