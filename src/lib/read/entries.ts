import type { Dirent } from 'node:fs'
import { isAttachmentName } from '../attachments/names.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { EntryFolder } from '../entry.ts'
import { Id } from '../schema/fields.ts'
import { readAdoptions } from './adoptions.ts'
import { fileProblem, fromRoot, list } from './listing.ts'
import { readText } from './text.ts'

/** Reads every entry folder below a folder of practices; what cannot be read becomes a diagnostic. */
export function readEntries(practices: string): { folders: EntryFolder[]; diagnostics: Diagnostic[] } {
  const listed = list(practices)
  if ('reason' in listed)
    return { folders: [], diagnostics: [fileProblem('folder-unreadable', practices, listed)] }
  const items = listed.filter((item) => !item.name.startsWith('_') && !item.name.startsWith('.'))
  const strays = items.filter((item) => !item.isDirectory())
  return {
    folders: items.filter((item) => item.isDirectory()).map((item) => readEntry(`${practices}/${item.name}`)),
    diagnostics: strays.map(({ name }) => fileProblem('file-unexpected', `${practices}/${name}`, { name })),
  }
}

/** Reads one entry folder. */
export function readEntry(folder: string): EntryFolder {
  const id = folder.split('/').at(-1) ?? ''
  const empty = { id, path: fromRoot(folder), attachments: [] }
  const listed = list(folder)
  if ('reason' in listed) return { ...empty, diagnostics: [fileProblem('folder-unreadable', folder, listed)] }
  const diagnostics = [...nameProblems(folder, id), ...contentProblems(folder, listed)]
  const th = readIfThere(folder, 'th.mdx', listed, diagnostics)
  const en = readIfThere(folder, 'en.mdx', listed, diagnostics)
  const attachments = listed.filter(isAttachment).map(({ name }) => name)
  const records = listed.some(isLedger) ? readAdoptions(`${folder}/adoptions`) : undefined
  return {
    ...empty,
    ...(th !== undefined && { th }),
    ...(en !== undefined && { en }),
    attachments,
    ...(records && { adoptions: records.adoptions }),
    diagnostics: [...diagnostics, ...(records?.diagnostics ?? [])],
  }
}

function nameProblems(folder: string, id: string): Diagnostic[] {
  return Id.safeParse(id).success ? [] : [fileProblem('folder-name', folder, { name: id, example: asId(id) })]
}

function contentProblems(folder: string, listed: Dirent[]): Diagnostic[] {
  const unknown = listed.filter(
    (item) => !isAttachment(item) && !isLedger(item) && item.name !== 'th.mdx' && item.name !== 'en.mdx',
  )
  return [
    ...unknown.map(({ name }) => fileProblem('file-unexpected', `${folder}/${name}`, { name })),
    ...(listed.some(({ name }) => name === 'th.mdx') ? [] : [fileProblem('file-missing', folder)]),
  ]
}

/** A folder or a link is no attachment, whatever its name: it could lead anywhere on the machine that builds. */
const isAttachment = (item: Dirent) => item.isFile() && isAttachmentName(item.name)

/** The folder of records of use elsewhere; a link of that name is none. */
const isLedger = (item: Dirent) => item.isDirectory() && item.name === 'adoptions'

function readIfThere(
  folder: string,
  name: string,
  listed: Dirent[],
  diagnostics: Diagnostic[],
): string | undefined {
  if (!listed.some((item) => item.name === name)) return undefined
  const { text, problem } = readText(`${folder}/${name}`)
  if (problem) diagnostics.push(fileProblem(problem.code, `${folder}/${name}`, problem.params))
  return text
}

const asId = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'chiang-rai-mae-sai-nrm-screening'
