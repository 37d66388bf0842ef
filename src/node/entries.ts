import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAttachmentName } from '../check/attachments/parts.ts'
import { type Diagnostic, diagnose, fileStart } from '../check/diagnostics/diagnostic.ts'
import type { AdoptionFile, EntryFolder } from '../check/entry.ts'
import type { CourseFiles } from '../check/records-and-courses.ts'
import { phrase } from '../check/say.ts'
import { adoptionName } from '../entry/adoption.ts'
import { Id } from '../entry/formats.ts'
import { fileProblem, fromRoot, list, readText } from './text.ts'

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

/** More than a province each: so many nobody wrote by hand. */
const most = 100

/** Reads the records of use elsewhere that stand in the folder `adoptions` of an entry. */
function readAdoptions(folder: string): { adoptions: AdoptionFile[]; diagnostics: Diagnostic[] } {
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

/** Where the courses on some entries are: `content/courses` for the library's own, else a folder beside them. */
export const coursesDir = (practices: string) =>
  practices === 'practices' ? 'content/courses' : `${dirname(practices)}/courses`

/** Reads every course of a folder; without the folder there are none. */
export function readCourses(folder: string): { courses: CourseFiles[]; diagnostics: Diagnostic[] } {
  const names = namesIn(folder)
  const strays = names.flatMap((name) => strayProblem(folder, name, names))
  const ids = names.filter((name) => isThai(name)).map((name) => name.slice(0, -'.mdx'.length))
  const diagnostics = [...strays]
  const read = (name: string) => {
    if (!names.includes(name)) return undefined
    const { text, problem } = readText(`${folder}/${name}`)
    if (problem) diagnostics.push(diagnose(problem.code, `${folder}/${name}`, fileStart, problem.params))
    return text
  }
  const courses = ids.map((id) => course(id, folder, read(`${id}.mdx`), read(`${id}.en.mdx`)))
  return { courses, diagnostics }
}

const course = (id: string, folder: string, th: string | undefined, en: string | undefined): CourseFiles => ({
  id,
  folder,
  ...(th !== undefined && { th }),
  ...(en !== undefined && { en }),
})

const idOf = (name: string) => /^(.+?)(?:\.en)?\.mdx$/.exec(name)?.[1] ?? ''
const isThai = (name: string) => name === `${idOf(name)}.mdx` && Id.safeParse(idOf(name)).success

function strayProblem(folder: string, name: string, names: string[]): Diagnostic[] {
  const reason = !Id.safeParse(idOf(name)).success
    ? 'badName'
    : names.includes(`${idOf(name)}.mdx`)
      ? undefined
      : 'noThai'
  return reason
    ? [diagnose('course-file', `${folder}/${name}`, fileStart, { name, reason: phrase(`course.${reason}`) })]
    : []
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !/^[_.]/.test(name))
      .sort()
  } catch {
    return []
  }
}
