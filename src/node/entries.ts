import { type Dirent, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAttachmentName } from '../check/attachments/parts.ts'
import type { PageFiles } from '../check/courses-and-answers.ts'
import type { Diagnostic } from '../check/diagnostics/diagnostic.ts'
import type { AdoptionFile, EntryFolder } from '../check/entry.ts'
import { phrase } from '../check/say.ts'
import { adoptionName } from '../entry/adoption.ts'
import { isEveryday } from '../entry/everyday-files.ts'
import { Id } from '../entry/formats.ts'
import { reasonOf } from './open.ts'
import { fileProblem, fromRoot, lookUp, readText } from './text.ts'

/** Reads every entry folder below a folder of practices; what cannot be read becomes a diagnostic. */
export function readEntries(practices: string): { folders: EntryFolder[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const items = list(practices, diagnostics)?.filter(({ name }) => !isSetApart(name)) ?? []
  const strays = items.filter((item) => !item.isDirectory())
  return {
    folders: items.filter((item) => item.isDirectory()).map(({ name }) => readEntry(`${practices}/${name}`)),
    diagnostics: [...diagnostics, ...strays.map(({ name }) => unexpected(practices, name))],
  }
}

/** Reads one entry folder. */
export function readEntry(folder: string): EntryFolder {
  const id = folder.split('/').at(-1) ?? ''
  const diagnostics: Diagnostic[] = []
  const items = list(folder, diagnostics)
  const entry = { id, path: fromRoot(folder), attachments: [], diagnostics }
  if (!items) return entry
  diagnostics.push(...nameProblems(folder, id), ...contentProblems(folder, items))
  const read = (name: string) =>
    items.some((item) => item.name === name) ? textIn(`${folder}/${name}`, diagnostics) : undefined
  return {
    ...entry,
    th: read('th.mdx'),
    en: read('en.mdx'),
    attachments: items.filter(isAttachment).map(({ name }) => name),
    adoptions: items.some(isLedger) ? readAdoptions(`${folder}/adoptions`, diagnostics) : undefined,
  }
}

const nameProblems = (folder: string, id: string): Diagnostic[] =>
  Id.safeParse(id).success ? [] : [fileProblem('folder-name', folder, { name: id, example: asId(id) })]

function contentProblems(folder: string, items: Dirent[]): Diagnostic[] {
  const unknown = items.filter(
    (item) => !isAttachment(item) && !isLedger(item) && item.name !== 'th.mdx' && item.name !== 'en.mdx',
  )
  return [
    ...unknown.map(({ name }) => unexpected(folder, name)),
    ...(items.some(({ name }) => name === 'th.mdx') ? [] : [fileProblem('file-missing', folder)]),
  ]
}

const unexpected = (folder: string, name: string) =>
  fileProblem('file-unexpected', `${folder}/${name}`, { name })

/** A template, or what is hidden. */
const isSetApart = (name: string) => /^[_.]/.test(name)

/** What stands in a folder, in order of the names; nothing where that cannot be told. */
function list(folder: string, diagnostics: Diagnostic[]): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isEveryday(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    diagnostics.push(fileProblem('folder-unreadable', folder, { reason: reasonOf(error) }))
    return undefined
  }
}

/** The text of a file; nothing where it cannot be read. */
function textIn(file: string, diagnostics: Diagnostic[]): string | undefined {
  const { text, problem } = readText(file)
  if (problem) diagnostics.push(fileProblem(problem.code, file, problem.params))
  return text
}

/** A folder or a link is no attachment, whatever its name: it could lead anywhere on the machine that builds. */
const isAttachment = (item: Dirent) => item.isFile() && isAttachmentName(item.name)

/** The folder of records of use elsewhere; a link of that name is none. */
const isLedger = (item: Dirent) => item.isDirectory() && item.name === 'adoptions'

const asId = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'chiang-rai-mae-sai-nrm-screening'

/** More than a province each: so many nobody wrote by hand. */
const most = 100

/** Reads the records of use elsewhere that stand in the folder `adoptions` of an entry. */
function readAdoptions(folder: string, diagnostics: Diagnostic[]): AdoptionFile[] {
  const items = list(folder, diagnostics) ?? []
  if (items.length > most) {
    diagnostics.push(fileProblem('adoptions-many', folder, { count: items.length, max: most }))
    return []
  }
  return items.flatMap((item) => {
    const problem = recordProblem(folder, item)
    if (problem) diagnostics.push(problem)
    const text = problem ? undefined : textIn(`${folder}/${item.name}`, diagnostics)
    return text === undefined ? [] : [{ name: item.name, text }]
  })
}

function recordProblem(folder: string, item: Dirent): Diagnostic | undefined {
  if (!item.isFile() || !item.name.endsWith('.mdx')) return unexpected(folder, item.name)
  if (adoptionName.test(item.name)) return undefined
  return fileProblem('adoption-name', `${folder}/${item.name}`, { example: 'tak-2023.mdx' })
}

/** The names of the records of an entry, also of those that cannot be read as they are; a link to a folder is not followed. */
export function adoptionNames(entry: string): string[] {
  const ledger = `${entry}/adoptions`
  const items = lookUp(ledger)?.isDirectory() ? list(ledger, []) : []
  return (items ?? []).filter((item) => item.isFile() && adoptionName.test(item.name)).map(({ name }) => name)
}

/** Where the courses or answers that rest on some entries are: below `content` for the library's own, else a folder beside them. */
export const pagesDir = (practices: string, kind: 'courses' | 'answers') =>
  practices === 'practices' ? `content/${kind}` : `${dirname(practices)}/${kind}`

/** Reads every course or answer of a folder; without the folder there are none. */
export function readPages(folder: string): { pages: PageFiles[]; diagnostics: Diagnostic[] } {
  const items = lookUp(folder)?.isDirectory() ? list(folder, []) : []
  const names = (items ?? []).map(({ name }) => name).filter((name) => !isSetApart(name))
  const diagnostics = names.flatMap((name) => strayProblem(folder, name, names))
  const read = (name: string) => (names.includes(name) ? textIn(`${folder}/${name}`, diagnostics) : undefined)
  const ids = names.filter(isThai).map(idOf)
  const pages = ids.map((id) => ({ id, folder, th: read(`${id}.mdx`), en: read(`${id}.en.mdx`) }))
  return { pages, diagnostics }
}

const idOf = (name: string) => /^(.+?)(?:\.en)?\.mdx$/.exec(name)?.[1] ?? ''
const isThai = (name: string) => name === `${idOf(name)}.mdx` && Id.safeParse(idOf(name)).success

function strayProblem(folder: string, name: string, names: string[]): Diagnostic[] {
  const isNamed = Id.safeParse(idOf(name)).success
  if (isNamed && names.includes(`${idOf(name)}.mdx`)) return []
  const reason = phrase(isNamed ? 'course.noThai' : 'course.badName')
  return [fileProblem('course-file', `${folder}/${name}`, { name, reason })]
}
