import * as fs from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { type Change, digestOf, finishChanges, journalIn, writeJournal } from './journal.ts'
import { codeOf } from './open.ts'
import { inWords, refusal } from './refusal.ts'
import { lookUp } from './text.ts'

/**
 * Changes files below a folder, all of them or none: whatever ends the program meanwhile, the next command finishes what was
 * written down whole, and forgets what was not. Throws, with nothing changed, where a path leads through a link, a file is no
 * longer what was read, another command is writing, or the system refuses.
 */
export function applyChanges(root: string, changes: readonly Change[]) {
  const real = changes
    .filter(({ before, after }) => digestOf(before) !== digestOf(after))
    .map((change) => ({ ...change, path: pathIn(root, change.file) }))
  if (real.length === 0) return
  finishChanges(root)
  const own = `${journalIn(root)}.${process.pid}`
  try {
    refuseLinks(root, real)
    writeJournal(own, real)
    fs.renameSync(own, journalIn(root))
  } catch (error) {
    fs.rmSync(own, { recursive: true, force: true })
    throw isTaken(error) ? refusal('change.busy') : inWords(error)
  }
  finishChanges(root)
}

/** A link could lead anywhere on this machine, and a folder that may not be written stops half a change. */
function refuseLinks(root: string, changes: readonly { path: string }[]) {
  for (const { path: whole } of changes) {
    const parts = whole.split('/')
    for (const [index] of parts.entries()) {
      const path = join(root, ...parts.slice(0, index + 1))
      const found = lookUp(path)
      if (found?.isSymbolicLink()) throw refusal('change.link', { file: path })
      if (found?.isDirectory()) fs.accessSync(path, fs.constants.W_OK)
    }
  }
}

/** The path of a file from the root, with `/`; throws where it lies outside. */
function pathIn(root: string, file: string): string {
  const path = relative(root, file).split(sep).join('/')
  if (path === '' || isAbsolute(path) || path.split('/')[0] === '..') throw refusal('change.link', { file })
  return path
}

/** Two commands wrote their journals at once: only one folder can have the name. */
const isTaken = (error: unknown) => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))
