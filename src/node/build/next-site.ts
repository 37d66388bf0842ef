import {
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isRunning } from '../journal.ts'
import { bytesOf } from '../open.ts'
import { refusal } from '../refusal.ts'

/**
 * Builds a site beside the one that is there and puts it in its place as a whole; whatever goes wrong before leaves the last good
 * one as it is. Refuses while another build of the folder runs. The new folder begins as the old one: a file that stays is one file with two names, and costs no room.
 */
export async function buildBeside(site: string, build: (next: string) => Promise<void>) {
  const lock = `${site}.lock`
  takeLock(lock)
  try {
    await buildNext(site, build)
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Two builds of one folder would take each other's files away; the lock of a build that was killed is nobody's. */
function takeLock(lock: string) {
  const holder = Number(bytesOf(lock, 100))
  if (holder && isRunning(holder)) throw refusal('change.busy')
  rmSync(lock, { force: true })
  writeFileSync(lock, String(process.pid), { flag: 'wx' })
}

async function buildNext(site: string, build: (next: string) => Promise<void>) {
  const [next, last] = [`${site}.next`, `${site}.last`]
  // A build was stopped between the two renames below.
  if (!existsSync(site) && existsSync(last)) renameSync(last, site)
  for (const old of [next, last]) rmSync(old, { recursive: true, force: true })
  for (const entry of globSync('**', { cwd: site, withFileTypes: true }).filter((found) => found.isFile())) {
    const file = join(entry.parentPath, entry.name)
    share(file, join(next, file.slice(site.length)))
  }
  try {
    await build(next)
  } catch (error) {
    rmSync(next, { recursive: true, force: true })
    throw error
  }
  if (existsSync(site)) renameSync(site, last)
  renameSync(next, site)
  rmSync(last, { recursive: true, force: true })
}

/** Whoever writes the new site takes a file away before writing it anew: the old site has the same one. */
function share(file: string, to: string) {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(file, to)
  } catch {
    // Some disks have no second names; then a copy of the same day has to do.
    copyFileSync(file, to)
    const { atime, mtime } = statSync(file)
    utimesSync(to, atime, mtime)
  }
}
