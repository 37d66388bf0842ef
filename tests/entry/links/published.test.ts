import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepLedger } from '../../../src/node/build/records.ts'
import { readLibrary } from '../../../src/node/library.ts'
import { loadLibrary } from '../../../src/site/library.ts'
import { lastingLinks } from '../../../src/site/routes.ts'
import { runScript } from '../../run-command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ledger-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const ledger = join(scratch, 'published.txt')
let before = ''

/** Publishes the entries after a change, and holds their addresses against what was published before. */
async function publish(name: string, change: (practices: string) => unknown): Promise<string> {
  writeFileSync(ledger, before)
  const practices = join(scratch, `${name}-practices`)
  cpSync('tests/fixtures/states', practices, { recursive: true })
  copyEntry(practices, 'published-entry', 'another-entry')
  await change(practices)
  vi.stubEnv('PRACTICES_DIR', practices)
  keepLedger(ledger, lastingLinks(loadLibrary(await readLibrary())))
  return readFileSync(ledger, 'utf8')
}

/** The same under another name: a library is more than the entry that goes. */
function copyEntry(practices: string, from: string, to: string) {
  cpSync(join(practices, from), join(practices, to), { recursive: true })
  const file = join(practices, to, 'th.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^formerIds:.*\ntitle: /m, 'title: อีก'))
}

beforeAll(async () => {
  before = await publish('before', () => undefined)
  expect(before).toContain('\n/practices/published-entry/#results\n')
})

test('a renamed entry answers at its old address and at its new one', async () => {
  const after = await publish('renamed', async (practices) => {
    const { code } = await runScript('scripts/rename.ts', ['published-entry', 'renamed-entry'], {
      PRACTICES_DIR: practices,
    })
    expect(code).toBe(0)
  })
  expect(after).toContain('\n/practices/renamed-entry/#results\n')
})

test('a withdrawn entry keeps its address and the places on it', async () => {
  const after = await publish('withdrawn', (practices) => {
    const file = join(practices, 'published-entry/th.mdx')
    const withdrawal = 'status: withdrawn\nwithdrawn: { reason: เรื่องสมมติที่ถอน }'
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: published', withdrawal))
  })
  expect(after).toBe(before)
})

test('a deleted one stops the build, which names each address that is lost', async () => {
  const deleted = publish('deleted', (practices) =>
    rmSync(join(practices, 'withdrawn-entry'), { recursive: true }),
  )
  await expect(deleted).rejects.toThrow(
    /no page answers any more:\n {2}\/.*\/practices\/withdrawn-entry\/\n/s,
  )
})
