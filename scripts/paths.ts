import { lstatSync } from 'node:fs'

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
