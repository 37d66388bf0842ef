import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceText } from '../src/entry/source-text.ts'
import { tooComplex } from '../src/lib/markup/limits.ts'
import { writeEntry } from './check-folder.ts'
import { answered, refused } from './floods.ts'

describe('what would keep a parser busy never reaches one', () => {
  test.each(Object.entries(refused))('%s', (_, text) => {
    expect(tooComplex(sourceText('th.mdx', text))?.code).toBe('text-too-complex')
  })
})

describe.concurrent('what the limits let through is answered soon, and in little memory', () => {
  test.each(Object.entries(answered))('%s', async (_, text) => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024)
    expect(tooComplex(sourceText('th.mdx', text))).toBeUndefined()
    const practices = mkdtempSync(join(tmpdir(), 'flood-'))
    writeEntry(practices, 'an-entry', { th: text })
    const stdout = await checkInLittleMemory(practices)
    expect(stdout).toContain('checked 1: ')
    expect(stdout.length).toBeLessThan(500_000)
  })
})

/** What a whole run of the check prints; nothing where it took more than five seconds of the processor, however busy the machine. */
function checkInLittleMemory(practices: string): Promise<string> {
  const check = ['--max-old-space-size=200', 'scripts/check.ts', '--practices', practices]
  const args = ['-c', 'ulimit -t 5 && exec "$@"', 'sh', process.execPath, ...check]
  const env = { ...process.env, CACHE_DIR: join(practices, '.cache') }
  return new Promise((resolve) => {
    execFile('sh', args, { maxBuffer: 16e6, env }, (error, stdout) => resolve(error?.signal ? '' : stdout))
  })
}
