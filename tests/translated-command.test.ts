import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brokenNeighbours } from './broken-neighbours.ts'
import { commandIn } from './run-command.ts'

const run = commandIn('scripts/translated.ts')

test('each text that can be read is noted as translated, whatever stands beside it', async () => {
  const practices = join(mkdtempSync(join(tmpdir(), 'translated-')), 'practices')
  const valid = 'tests/checks/valid/both-languages/practices/mae-sai-interpreters'
  for (const id of ['one', 'two']) cpSync(valid, `${practices}/${id}`, { recursive: true })
  brokenNeighbours(practices)
  const { code, stdout, stderr } = await run(practices, 'one', 'broken-alias', 'broken-link', 'two')
  for (const id of ['one', 'two']) {
    expect(stdout).toContain(`/${id}/en.mdx`)
    expect(readFileSync(`${practices}/${id}/en.mdx`, 'utf8')).toContain('translatedSections: {')
  }
  for (const id of ['broken-alias', 'broken-link']) expect(stderr).toContain(`/${id}/en.mdx`)
  expect(code).toBe(2)
})
