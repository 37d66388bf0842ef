import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { freeId } from '../../src/lib/word/propose-id.ts'
import type { Incoming } from './take-in.ts'

/** Writes an entry's files over those of the same names in its folder; records of use elsewhere and other files stay. */
export function replaceEntry(practices: string, { id, files }: Incoming): string {
  for (const [name, content] of files) writeFileSync(`${practices}/${id}/${name}`, content)
  return id
}

/** Writes an entry's files into a new folder and gives back its name; what is there is never written over. */
export function writeDraft(practices: string, { id, files }: Incoming): string {
  const free = freeId(id, (taken) => existsSync(`${practices}/${taken}`))
  mkdirSync(`${practices}/${free}`, { recursive: false })
  for (const [name, content] of files) writeFileSync(`${practices}/${free}/${name}`, content, { flag: 'wx' })
  return free
}
