import { type Dirent, lstatSync } from 'node:fs'
import { adoptionName } from '../../entry/adoption.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { AdoptionFile } from '../entry.ts'
import { fileProblem, list } from './listing.ts'
import { readText } from './text.ts'

/** More than a province each: so many nobody wrote by hand. */
const most = 100

/** Reads the records of use elsewhere that stand in the folder `adoptions` of an entry. */
export function readAdoptions(folder: string): { adoptions: AdoptionFile[]; diagnostics: Diagnostic[] } {
  const listed = list(folder)
  if ('reason' in listed)
    return { adoptions: [], diagnostics: [fileProblem('folder-unreadable', folder, listed)] }
  if (listed.length > most) {
    const crowd = fileProblem('adoptions-many', folder, { count: listed.length, max: most })
    return { adoptions: [], diagnostics: [crowd] }
  }
  const read = listed.map((item) => readAdoption(folder, item))
  return {
    adoptions: read.flatMap(({ adoption }) => adoption ?? []),
    diagnostics: read.flatMap(({ problem }) => problem ?? []),
  }
}

/** The names of the records of an entry, also of those that cannot be read as they are; a link to a folder is not followed. */
export function adoptionNames(entry: string): string[] {
  const ledger = `${entry}/adoptions`
  const listed = lstatSync(ledger, { throwIfNoEntry: false })?.isDirectory() ? list(ledger) : []
  if ('reason' in listed) return []
  return listed.filter((item) => item.isFile() && adoptionName.test(item.name)).map(({ name }) => name)
}

function readAdoption(folder: string, item: Dirent): { adoption?: AdoptionFile; problem?: Diagnostic } {
  const { name } = item
  const file = `${folder}/${name}`
  if (!item.isFile() || !name.endsWith('.mdx'))
    return { problem: fileProblem('file-unexpected', file, { name }) }
  if (!adoptionName.test(name))
    return { problem: fileProblem('adoption-name', file, { example: 'tak-2023.mdx' }) }
  const { text, problem } = readText(file)
  if (problem) return { problem: fileProblem(problem.code, file, problem.params) }
  return text === undefined ? {} : { adoption: { name, text } }
}
