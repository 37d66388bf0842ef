import { lstatSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Code } from '../check/codes.ts'
import { diagnose, fileStart } from '../check/diagnostics/diagnostic.ts'
import type { PhraseIn } from '../check/phrases.ts'
import { type Params, phrase } from '../check/say.ts'
import { maxTextBytes } from '../entry/source-text.ts'
import { openPlain } from './open.ts'

interface ReadText {
  text?: string
  problem?: { code: Code; params: Params }
}

/** Reads one text file as UTF-8; a wrong encoding, a link or a huge file is refused. */
export function readText(file: string): ReadText {
  const opened = openPlain(file, maxTextBytes)
  if ('refused' in opened) return refuse('file-unreadable', { reason: opened.refused })
  if ('bytes' in opened) return decode(opened.bytes)
  return refuse('file-too-large', { size: Math.ceil(opened.size / 1024), max: maxTextBytes / 1024 })
}

/** One for all files: to make one costs as much as to read a file. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): ReadText {
  const mark = Object.keys(marks).find((start) => bytes.subarray(0, 3).toString('hex').startsWith(start))
  const reason = mark ? marks[mark] : bytes.includes(0) ? 'binary' : undefined
  if (reason) return refuse('file-encoding', { reason: phrase(`file.${reason}`) })
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return refuse('file-encoding', { reason: phrase('file.oldThai') })
  }
}

/** The first bytes by which programs mark an encoding. */
const marks: Record<string, PhraseIn<'file'>> = { efbbbf: 'bom', fffe: 'utf16', feff: 'utf16' }

const refuse = (code: Code, params: Params): ReadText => ({ problem: { code, params } })

/** A finding about a file or folder as a whole. */
export const fileProblem = (code: Code, path: string, params: Params = {}) =>
  diagnose(code, fromRoot(path), fileStart, params)

/** A path from the project's root, with `/`. */
export const fromRoot = (path: string) => relative('.', path).split(sep).join('/') || '.'

/** Whether a path is a folder or stands in it; both from the project's root. */
export const isIn = (file: string, folder: string) =>
  folder === '.' || file === folder || file.startsWith(`${folder}/`)

/** What is at a path; a link stands for itself. */
export function lookUp(path: string) {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** Where the check looks. */
export interface Folders {
  practices: string
  /** Those of courses and of answers. */
  pages: readonly string[]
}

/** What a path stands for: in a folder of courses or answers one of them, in both languages; anywhere else an entry's folder. */
export function wantedPaths(path: string, { practices, pages }: Folders): string[] {
  const clean = fromRoot(path)
  if (!pages.some((folder) => clean !== folder && isIn(clean, folder))) return [entryFolder(clean, practices)]
  const page = clean.replace(/(?:\.en)?\.mdx$/, '')
  return [`${page}.mdx`, `${page}.en.mdx`]
}

/** A path may name an entry's folder, anything in it, or a folder of many; the check looks at whole entries. */
function entryFolder(path: string, practices: string): string {
  const [first] = relative(practices, path).split(sep)
  if (path !== practices && isIn(path, practices)) return fromRoot(`${practices}/${first}`)
  const found = lookUp(path)
  return found && !found.isDirectory() ? fromRoot(`${path}/..`) : path
}
