import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Ledger, readLedger } from '../../../src/entry/permalinks.ts'

/** Lines of a ledger as it was at one time that do not stand where they stood. */
interface Broken {
  revision: string
  lines: string[]
}

const file = 'content/permalinks.txt'

/** Holds today's ledger against those of all releases, of the last commit and of the one before: lines are only ever added, at the end. */
export function rewind(root = '.'): Broken[] {
  const now = readLedger(readFileSync(join(root, file), 'utf8'))
  const tags = git(root, 'tag').split('\n').filter(Boolean)
  return [...tags, 'HEAD^', 'HEAD'].flatMap((revision) => {
    const lines = ledgerAt(root, revision).filter((line, index) => now[index] !== line)
    return lines.length > 0 ? [{ revision, lines }] : []
  })
}

/** Before there was a ledger it held nothing. */
const ledgerAt = (root: string, revision: string): Ledger =>
  readLedger(git(root, 'show', `${revision}:${file}`))

function git(root: string, ...args: string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  return status === 0 ? stdout : ''
}
