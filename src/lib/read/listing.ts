import { type Dirent, readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Code } from '../../check/codes.ts'
import type { Params, Phrase } from '../../check/say.ts'
import { diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import { reasonOf } from './text.ts'

/** What stands in a folder, in order of the names; or why that cannot be told. */
export function list(folder: string): Dirent[] | { reason: Phrase } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** A finding about a file or folder as a whole. */
export const fileProblem = (code: Code, path: string, params: Params = {}) =>
  diagnose(code, fromRoot(path), fileStart, params)

/** A path from the project's root, with `/`. */
export const fromRoot = (path: string) => relative('.', path).split(sep).join('/') || '.'
