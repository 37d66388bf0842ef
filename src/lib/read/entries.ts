import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Code } from '../diagnostics/catalogue.ts'
import { type Diagnostic, diagnose, fileStart, type Params } from '../diagnostics/diagnostic.ts'
import type { EntryFolder } from '../entry.ts'
import { Id } from '../schema/fields.ts'

const maxTextBytes = 64 * 1024
const attachment = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp|avif|pdf)$/

/** Reads every entry folder below a folder of practices; what cannot be read becomes a diagnostic. */
export function readEntries(practices: string): { folders: EntryFolder[]; diagnostics: Diagnostic[] } {
  const listed = list(practices)
  if ('reason' in listed) return { folders: [], diagnostics: [fileProblem('folder-unreadable', practices, listed)] }
  const names = listed.filter((item) => !item.name.startsWith('_') && !item.name.startsWith('.'))
  const strays = names.filter((item) => !item.isDirectory())
  return {
    folders: names.filter((item) => item.isDirectory()).map((item) => readEntry(`${practices}/${item.name}`)),
    diagnostics: strays.map((item) => fileProblem('file-unexpected', `${practices}/${item.name}`)),
  }
}

/** Reads one entry folder. */
export function readEntry(folder: string): EntryFolder {
  const id = folder.split('/').at(-1) ?? ''
  const diagnostics: Diagnostic[] = []
  if (!Id.safeParse(id).success)
    diagnostics.push(fileProblem('folder-name', folder, { name: id, example: asId(id) }))
  const listed = list(folder)
  if ('reason' in listed) {
    diagnostics.push(fileProblem('folder-unreadable', folder, listed))
    return { id, path: fromRoot(folder), attachments: [], diagnostics }
  }
  const names = listed.map(({ name }) => name)
  const attachments = names.filter((name) => attachment.test(name))
  const unknown = names.filter((name) => !attachments.includes(name) && name !== 'th.mdx' && name !== 'en.mdx')
  diagnostics.push(...unknown.map((name) => fileProblem('file-unexpected', `${folder}/${name}`)))
  if (!names.includes('th.mdx')) diagnostics.push(fileProblem('file-missing', folder))
  const th = names.includes('th.mdx') ? readText(`${folder}/th.mdx`, diagnostics) : undefined
  const en = names.includes('en.mdx') ? readText(`${folder}/en.mdx`, diagnostics) : undefined
  return {
    id,
    path: fromRoot(folder),
    ...(th !== undefined && { th }),
    ...(en !== undefined && { en }),
    attachments,
    diagnostics,
  }
}

/** Reads one text file as UTF-8; a wrong encoding, a link or a huge file becomes a diagnostic. */
export function readText(file: string, diagnostics: Diagnostic[]): string | undefined {
  try {
    const stats = lstatSync(file)
    if (!stats.isFile()) return refuse(file, diagnostics, 'file-unreadable', { reason: 'not a file' })
    if (stats.size > maxTextBytes) {
      const params = { size: Math.ceil(stats.size / 1024), max: maxTextBytes / 1024 }
      return refuse(file, diagnostics, 'file-too-large', params)
    }
    const bytes = readFileSync(file)
    if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
      return refuse(file, diagnostics, 'file-encoding', { reason: 'BOM' })
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    return error instanceof TypeError
      ? refuse(file, diagnostics, 'file-encoding', { reason: 'not UTF-8' })
      : refuse(file, diagnostics, 'file-unreadable', { reason: reasonOf(error) })
  }
}

function refuse(file: string, diagnostics: Diagnostic[], code: Code, params: Params): undefined {
  diagnostics.push(fileProblem(code, file, params))
}

function list(folder: string): Dirent[] | { reason: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

const fileProblem = (code: Code, path: string, params: Params = {}) => diagnose(code, fromRoot(path), fileStart, params)

/** The system's own short code, such as ENOENT: its sentence would carry paths of the machine. */
const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown'

const fromRoot = (path: string) => relative('.', path).split(sep).join('/') || '.'

const asId = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'chiang-rai-mae-sai-nrm-screening'
