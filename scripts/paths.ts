import { lstatSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fromRoot } from '../src/lib/read/listing.ts'

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
  courses: string
}

/** What a path stands for: in the folder of courses one course, in both languages; anywhere else an entry's folder. */
export function wantedPaths(path: string, { practices, courses }: Folders): string[] {
  const clean = fromRoot(path)
  if (clean === courses || !isIn(clean, courses)) return [entryFolder(clean, practices)]
  const course = clean.replace(/(?:\.en)?\.mdx$/, '')
  return [`${course}.mdx`, `${course}.en.mdx`]
}

/** A path may name an entry's folder, anything in it, or a folder of many; the check looks at whole entries. */
function entryFolder(path: string, practices: string): string {
  const [first] = relative(practices, path).split(sep)
  if (path !== practices && isIn(path, practices)) return fromRoot(`${practices}/${first}`)
  const found = lookUp(path)
  return found && !found.isDirectory() ? fromRoot(`${path}/..`) : path
}
