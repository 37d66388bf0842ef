import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readVocabulary } from '../src/node/content.ts'
import { commandIn } from './run-command.ts'
import { says } from './says.ts'

const run = commandIn('scripts/coverage.ts')

test('says what a small library holds and what nobody has seen, in both languages', async () => {
  const practices = join(mkdtempSync(join(tmpdir(), 'coverage-')), 'practices')
  for (const entries of ['states', 'spread'])
    cpSync(`tests/fixtures/${entries}`, practices, { recursive: true })
  const { code, stdout, stderr } = await run(practices)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const lines = stdout.split('\n')
  const counted = (words: string) =>
    lines
      .find((line) => line.trim().endsWith(words))
      ?.trim()
      .split(' ')[0]
  expect(lines[0]).toContain('2 published entries')
  expect(counted(says('evidence.lesson', { locale: 'en' }))).toBe('0')
  expect(counted('an entry of their own')).toBe('2')
  expect(counted('only what a region agreed upon')).toBe('0')
  expect(counted('nothing yet')).toBe('75')
  const { tools, law, painPoints } = readVocabulary()
  for (const { id } of [...tools, ...law]) expect(stdout).toContain(`\n${id}: `)
  for (const { limits } of tools) expect(stdout).toContain(limits.en)
  expect(painPoints.every(({ label }) => stdout.includes(label.th))).toBe(true)
})
