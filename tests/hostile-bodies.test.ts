import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { checkFolder, writeEntry } from './check-folder.ts'
import { harmIn, parseText } from './inert.ts'

const Case = z.object({ name: z.string(), mdx: z.string(), expected: z.enum(['reject', 'accept', 'inert']) })
/** Bodies of an entry: `inert` may pass or not, as long as nothing of it runs, loads or leads astray. */
const { cases } = z
  .object({ cases: z.array(Case) })
  .parse(JSON.parse(readFileSync('tests/cases/hostile-mdx-2.json', 'utf8')))

const draft = (body: string) =>
  `---\nkind: good-practice\nstatus: draft\ntitle: ก\n---\n\n## ปัญหาหน้างานที่พบ\n\n${body}\n`

function errorsIn(text: string): string[] {
  const practices = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'body-'))
  writeEntry(practices, 'an-entry', { th: text })
  const errors = checkFolder(practices).filter(({ severity }) => severity === 'error')
  return errors.map(({ code }) => code)
}

test('an ordinary sentence passes', () => {
  expect(errorsIn(draft('ผู้เสียหายรอล่ามหลายวัน'))).toEqual([])
})

describe.each(['reject', 'accept', 'inert'] as const)('%s', (wanted) => {
  test.each(cases.filter(({ expected }) => expected === wanted))('$name', ({ mdx, expected }) => {
    const text = draft(mdx)
    if (expected === 'reject') expect(errorsIn(text)).not.toEqual([])
    else expect(harmIn(parseText(text).html)).toEqual([])
    if (expected === 'accept') expect(errorsIn(text)).toEqual([])
  })
})
