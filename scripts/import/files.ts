import { existsSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { phrase } from '../../src/check/say.ts'
import { isEveryday } from '../../src/entry/everyday-files.ts'
import type { Refused } from '../../src/import/archive/read-zip.ts'
import { freeId } from '../../src/import/word/propose-id.ts'
import { applyChanges } from '../../src/node/changes.ts'
import { bytesOf } from '../../src/node/open.ts'
import { whyRefused } from '../../src/node/refusal.ts'
import { lookUp } from '../../src/node/text.ts'
import type { Incoming } from './take-in.ts'

/** What systems and editors leave in a folder nobody meant to send, nor what is hidden. */
const isSent = (name: string) => !name.startsWith('.') && !isEveryday(name)

/** The files that paths name: themselves, or all in a folder and below it, in the order of their names. What cannot be taken in is told, too. */
export function findFiles(paths: string[]): string[] {
  return paths.flatMap((path) => (lookUp(path)?.isDirectory() ? filesBelow(path) : [path]))
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isSent(name))
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
}

/**
 * Writes an entry's files and gives back the name of its folder: a new one, or, where it takes the place of what is
 * there, its own; there records of use elsewhere and other files stay. What cannot be written is told of this entry.
 */
export function writeIncoming(
  practices: string,
  { id, files }: Incoming,
  replaces: boolean,
): { id: string } | Refused {
  const name = replaces ? id : freeId(id, (taken) => existsSync(`${practices}/${taken}`))
  const changes = [...files].map(([part, after]) => {
    const file = `${practices}/${name}/${part}`
    return { file, before: bytesOf(file, Number.POSITIVE_INFINITY), after }
  })
  try {
    applyChanges(dirname(practices), changes)
    return { id: name }
  } catch (error) {
    const reason = whyRefused(error)
    if (!reason) throw error
    return { refused: phrase('import.unwritten', { reason }) }
  }
}
