import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What one commit writes, by path; undefined takes a file away. */
type Files = Record<string, string | undefined>

/** A git repository of a test's own, gone when the test is. */
export function scratchRepository() {
  const root = scratchFolder()
  const git = (...args: string[]) => gitIn(root, args)
  git('init', '--quiet', '--initial-branch=main')
  const commit = (day: string, files: Files, hour = 'T12:00:00+07:00') => {
    for (const [path, text] of Object.entries(files)) write(join(root, path), text)
    git('add', '--all')
    gitIn(root, ['commit', '--quiet', '--allow-empty', '--message=invented'], `${day}${hour}`)
  }
  return { root, git, commit }
}

/** A folder of a test's own, gone when the test is. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scratch-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function write(file: string, text: string | undefined) {
  if (text === undefined) return rmSync(file, { recursive: true })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Nobody's name and no settings of this machine are in it. */
function gitIn(root: string, args: string[], date = '2026-01-01T12:00:00+07:00'): string {
  const who = { NAME: 'Nobody', EMAIL: 'nobody@example.org', DATE: date }
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
  )
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(roles),
  }
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
  return stdout
}
