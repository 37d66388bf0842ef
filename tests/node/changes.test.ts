import fs, {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { writeIncoming } from '../../scripts/import/files.ts'
import { applyChanges } from '../../src/node/changes.ts'
import { readCorpus } from '../../src/node/corpus.ts'
import { readEntry } from '../../src/node/entries.ts'
import { fixEntry } from '../../src/node/fix.ts'
import { finishChanges } from '../../src/node/journal.ts'
import { renameEntry } from '../../src/node/rename-entry.ts'

const id = 'mae-sai-interpreters'
let root: string
let practices: string

beforeEach(() => {
  root = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'changes-'))
  practices = join(root, 'practices')
  cpSync('tests/checks/valid/use-elsewhere/practices', practices, { recursive: true })
  cpSync(`${practices}/${id}`, `${practices}/other`, { recursive: true })
  writeFileSync(`${practices}/other/th.mdx`, `[ก](/practices/${id}/) cafe\u0301`)
  writeFileSync(`${practices}/${id}/note.png`, 'bytes')
})

/** Everything below a folder, by path. */
const stateOf = (folder: string) =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .sort()
      .map((path) => [
        path,
        statSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'utf8') : '/',
      ]),
  )

const writing = ['mkdirSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'rmSync', 'rmdirSync'] as const

/**
 * Does something on a machine that dies at a write: from then on nothing reaches the disk, not even what would tidy up. With
 * `half`, of a text the first half does. Tells whether it came that far.
 */
async function dieAt(write: number, act: () => unknown, half = false): Promise<boolean> {
  const real = Object.fromEntries(writing.map((name) => [name, fs[name]]))
  let left = write
  for (const name of writing)
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        left -= 1
        if (left === 0 && half && name === 'writeFileSync')
          Reflect.apply(real[name] ?? fs[name], fs, [args[0], String(args[1]).slice(0, 9)])
        if (left <= 0) throw new Error('dead')
        return Reflect.apply(real[name] ?? fs[name], fs, args)
      },
    })
  syncBuiltinESMExports()
  try {
    await act()
  } catch (error) {
    if (left > 0) throw error
  } finally {
    Object.assign(fs, real)
    syncBuiltinESMExports()
  }
  return left <= 0
}

const incoming = {
  id,
  leftovers: 0,
  files: new Map([
    ['th.mdx', 'new'],
    ['en.mdx', 'new too'],
    ['a.png', 'picture'],
  ]),
}
const commands = {
  rename: () => renameEntry(readCorpus(practices).corpus, practices, id, 'new-name'),
  'import --replace': () => writeIncoming(practices, incoming, true),
  import: () => writeIncoming(practices, incoming, false),
  'check --fix': () => fixEntry(readEntry(`${practices}/other`)),
}

describe.each(Object.entries(commands))('%s', (_, command) => {
  test.each([false, true])(
    'killed at any write, it is done whole or not at all by the next command (half a text: %s)',
    async (half) => {
      const before = stateOf(root)
      await command()
      const after = stateOf(root)
      expect(after).not.toEqual(before)
      let write = 1
      for (let died = true; died; write += 1) {
        fs.rmSync(root, { recursive: true })
        for (const [path, text] of Object.entries(before))
          if (text === '/') mkdirSync(join(root, path), { recursive: true })
          else writeFileSync(join(root, path), text)
        died = await dieAt(write, command, half)
        finishChanges(root)
        const now = stateOf(root)
        expect([before, after], `killed at write ${write}`).toContainEqual(now)
        if (!died) expect(now).toEqual(after)
      }
      expect(write).toBeGreaterThan(5)
    },
  )
})

describe('nothing is changed, and it is told why', () => {
  const file = () => `${practices}/${id}/th.mdx`
  const bytes = () => readFileSync(file())
  const refused = (act: () => void, why: string) => {
    const state = stateOf(root)
    expect(act).toThrow(why)
    expect(stateOf(root)).toEqual(state)
  }
  test('where the file is no longer what was read', () => {
    refused(
      () => applyChanges(root, [{ file: file(), before: 'older', after: 'x' }]),
      'has just been changed elsewhere',
    )
  })
  test('where there is one already', () => {
    refused(
      () => applyChanges(root, [{ file: file(), before: undefined, after: 'x' }]),
      'has just been changed elsewhere',
    )
  })
  test('where a folder on the way is a link, or the file itself', () => {
    symlinkSync(`${practices}/${id}`, `${practices}/linked`)
    symlinkSync('th.mdx', `${practices}/other/link.mdx`)
    for (const path of ['linked/th.mdx', 'linked/new.mdx', 'other/link.mdx'])
      refused(
        () => applyChanges(root, [{ file: `${practices}/${path}`, before: undefined, after: 'x' }]),
        'is a link',
      )
  })
  test('where the path leads out of the folder', () => {
    refused(
      () => applyChanges(practices, [{ file: `${root}/x`, before: undefined, after: 'x' }]),
      'lies outside',
    )
  })
  test('where another command is writing', () => {
    mkdirSync(`${root}/.unfinished-change`)
    writeFileSync(`${root}/.unfinished-change/journal.json`, JSON.stringify({ pid: process.ppid, items: [] }))
    refused(
      () => applyChanges(root, [{ file: file(), before: bytes(), after: 'x' }]),
      'another command is writing',
    )
  })
  test('where somebody changed a file after a command was cut off', async () => {
    await dieAt(7, () => applyChanges(root, [{ file: file(), before: bytes(), after: 'x' }]))
    expect(existsSync(`${root}/.unfinished-change`)).toBe(true)
    writeFileSync(file(), 'newer work')
    refused(() => finishChanges(root), 'has been changed since')
  })
  test.each(['ENOSPC', 'EROFS', 'EACCES'])('where the system says %s', (code) => {
    const { fsyncSync } = fs
    const fail = () => {
      throw Object.assign(new Error('x'), { code })
    }
    Object.assign(fs, { fsyncSync: fail })
    syncBuiltinESMExports()
    try {
      refused(
        () => applyChanges(root, [{ file: file(), before: bytes(), after: 'x' }]),
        'it could not be written',
      )
    } finally {
      Object.assign(fs, { fsyncSync })
      syncBuiltinESMExports()
    }
  })
})

test('a file keeps its rights, and a folder that lost its last file goes', () => {
  chmodSync(`${practices}/${id}/note.png`, 0o640)
  const files = globSync('**/*.*', { cwd: `${practices}/${id}` }).map((name) => `${practices}/${id}/${name}`)
  const note = files.find((file) => file.endsWith('note.png')) ?? ''
  applyChanges(root, [{ file: note, before: 'bytes', after: 'others' }])
  expect(statSync(note).mode & 0o777).toBe(0o640)
  applyChanges(
    root,
    files.map((file) => ({ file, before: readFileSync(file), after: undefined })),
  )
  expect(existsSync(`${practices}/${id}`)).toBe(false)
  expect(existsSync(practices)).toBe(true)
})
