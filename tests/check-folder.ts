import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { check } from '../src/lib/check.ts'
import { byPlace, type Diagnostic } from '../src/lib/diagnostics/diagnostic.ts'
import { printText } from '../src/lib/diagnostics/print-text.ts'
import { readCorpus, textOf } from '../src/lib/read/corpus.ts'

/** Input that git or an editor would spoil is made by a case's `make.ts`, in a folder of its own. */
type Make = (practices: string) => void

/** All that the check finds in a folder of practices, as `scripts/check.ts` puts it together. */
export function checkFolder(practices: string): Diagnostic[] {
  const { corpus, diagnostics } = readCorpus(practices)
  return [...diagnostics, ...check(corpus)].sort(byPlace)
}

/** The practices of a case folder: its own, or what its `make.ts` writes elsewhere. */
export async function practicesOf(folder: string): Promise<string> {
  if (!existsSync(join(folder, 'make.ts'))) return `${folder}/practices`
  const made: { default: Make } = await import(join(process.cwd(), folder, 'make.ts'))
  const practices = join(mkdtempSync(join(tmpdir(), 'case-')), 'practices')
  mkdirSync(practices)
  made.default(practices)
  return practices
}

/** Text as the check prints it, with paths as in a project that holds only this case. */
export function printed(diagnostics: Diagnostic[], practices: string): string {
  const text = printText(diagnostics, textOf, (code) => `/contribute/checks/${code}/`)
  return text.replaceAll(relative('.', practices), 'practices')
}

/** The names of the folders in a folder. */
export const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
