import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import { bytesOf, codeOf } from './open.ts'
import { inWords, refusal } from './refusal.ts'
import { lookUp } from './text.ts'

type Content = string | Uint8Array | undefined

/** A file as it was read and as it is to be; nothing where there was none, or where it goes. */
export interface Change {
  file: string
  before: Content
  after: Content
}

/** Beside what it changes: a change that was written down and is not yet finished. */
export const journalIn = (root: string) => join(root, '.unfinished-change')

const digest = z.string().optional()
const Journal = z.object({
  /** The process that wrote it. */
  pid: z.int(),
  /** Paths from the root; the new bytes lie in the journal's folder under the number of the item. */
  items: z.array(z.object({ path: z.string(), before: digest, after: digest })),
})
type Journal = z.infer<typeof Journal>

/** Finishes what a command that was stopped had written down; leaves one alone that still runs. */
export function finishChanges(root: string) {
  const folder = journalIn(root)
  forgetUnfinished(folder)
  if (!lookUp(folder)?.isDirectory()) return
  const { pid, items } = Journal.parse(JSON.parse(fs.readFileSync(join(folder, 'journal.json'), 'utf8')))
  if (pid !== process.pid && isRunning(pid)) throw refusal('change.busy')
  for (const { path, before, after } of items) {
    const now = digestOf(read(join(root, path)))
    if (now !== before && now !== after) throw refusal('change.conflict', { file: path, folder })
  }
  try {
    for (const [index, { path, after }] of items.entries())
      finish(join(root, path), join(folder, `${index}`), after)
    for (const { path } of items) removeEmpty(root, dirname(path))
    fs.rmSync(folder, { recursive: true })
  } catch (error) {
    throw inWords(error)
  }
}

/** The new bytes and the journal, in a folder that nothing reads until it has its name. */
export function writeJournal(folder: string, changes: readonly (Change & { path: string })[]) {
  fs.mkdirSync(folder)
  const items = changes.map(({ file, path, before, after }, index) => {
    if (after !== undefined) writeDown(join(folder, `${index}`), after, lookUp(file))
    if (digestOf(read(file)) !== digestOf(before)) throw refusal('change.changed', { file })
    return { path, before: digestOf(before), after: digestOf(after) }
  })
  writeDown(join(folder, 'journal.json'), JSON.stringify({ pid: process.pid, items } satisfies Journal))
}

/** A file that is on the disk when this returns, or never. */
function writeDown(file: string, content: string | Uint8Array, old?: fs.Stats) {
  const handle = fs.openSync(file, 'wx', old && old.mode & 0o777)
  try {
    fs.writeFileSync(handle, content)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}

/** May be done twice: what was moved or removed before is left as it is. */
function finish(file: string, written: string, after: string | undefined) {
  if (after === undefined) fs.rmSync(file, { force: true })
  else if (fs.existsSync(written)) {
    fs.mkdirSync(dirname(file), { recursive: true })
    fs.renameSync(written, file)
  }
}

/** Folders that lost their last file go as well. */
function removeEmpty(root: string, folder: string) {
  if (folder === '.' || !fs.existsSync(join(root, folder)) || fs.readdirSync(join(root, folder)).length > 0)
    return
  fs.rmdirSync(join(root, folder))
  removeEmpty(root, dirname(folder))
}

/** Journals that commands were stopped before they had written them whole. */
function forgetUnfinished(folder: string) {
  const root = dirname(folder)
  for (const name of fs.existsSync(root) ? fs.readdirSync(root) : []) {
    const pid = name.startsWith(`${basename(folder)}.`) ? Number(name.split('.').at(-1)) : process.pid
    if (!isRunning(pid)) fs.rmSync(join(root, name), { recursive: true, force: true })
  }
}

const read = (file: string) => bytesOf(file, Number.POSITIVE_INFINITY)

/** Two contents are the same where this is. */
export const digestOf = (content: Content) =>
  content === undefined ? undefined : createHash('sha256').update(content).digest('hex')

/** Whether a process of this machine still runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
