import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canPackZim, packZim } from '../../../src/node/edition/pack-zim.ts'

const said = (program: string, ...args: string[]) => spawnSync(program, args, { encoding: 'utf8' }).stdout

test.skipIf(!canPackZim())('a folder as a file for Kiwix is read back and searched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zim-'))
  const page = (title: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body>${title}</body></html>`
  writeFileSync(join(folder, 'index.html'), page('Home'))
  writeFileSync(join(folder, 'interpreter.html'), page('An interpreter is called'))
  const file = join(mkdtempSync(join(tmpdir(), 'zim-')), 'library.zim')
  await packZim(folder, file, { title: 'The library', description: 'What was done' })
  expect(said('zimdump', 'info', file)).toContain('main page: index.html')
  expect(said('zimdump', 'list', file).split('\n')).toContain('interpreter.html')
  expect(said('zimsearch', file, 'interpreter')).toContain('An interpreter is called')
})
