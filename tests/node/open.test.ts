import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPlain } from '../../src/node/open.ts'
import { runScript } from '../run-command.ts'

const scratch = () => mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'open-'))

test('a plain file is read, and one that is too large only measured', () => {
  const file = join(scratch(), 'a.txt')
  writeFileSync(file, 'abc')
  expect(openPlain(file, 3)).toEqual({ bytes: Buffer.from('abc') })
  expect(openPlain(file, 2)).toEqual({ size: 3 })
})

const valid = 'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters'

describe.skipIf(process.platform === 'win32')('what is no plain file is never read', () => {
  const traps: Record<string, (path: string) => void> = {
    'a link to an endless device': (path) => symlinkSync('/dev/zero', path),
    'a link to a file outside': (path) => symlinkSync('/etc/hostname', path),
    'a link in a circle': (path) => symlinkSync(path, path),
    'a link to nothing': (path) => symlinkSync('nowhere', path),
    'a pipe': (path) => execFileSync('mkfifo', [path]),
    'a folder': (path) => mkdirSync(path),
  }
  const places = ['th.mdx', 'en.mdx', 'photo.jpg', 'leaflet.pdf', 'adoptions', 'adoptions/tak-2023.mdx']

  test.each(Object.entries(traps))('%s', async (_, trap) => {
    const root = scratch()
    trap(join(root, 'trap'))
    expect(openPlain(join(root, 'trap'), 100)).toHaveProperty('refused')
    const paths = places.map((place, index) => `practices/entry-${index}/${place}`)
    for (const path of [...paths, 'courses/a.mdx']) {
      const entry = join(root, path.split('/').slice(0, 2).join('/'))
      if (path !== 'courses/a.mdx') cpSync(valid, entry, { recursive: true })
      rmSync(join(root, path), { recursive: true, force: true })
      mkdirSync(dirname(join(root, path)), { recursive: true })
      trap(join(root, path))
    }
    const run = await runScript('scripts/check.ts', ['--fix', '--practices', `${root}/practices`], {})
    for (const path of ['practices/entry-0/th.mdx', 'practices/entry-2/photo.jpg', 'courses/a.mdx'])
      expect(run.stdout).toContain(path)
  })
})
