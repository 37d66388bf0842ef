import { strToU8, zipSync } from 'fflate'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { entryFiles } from '../../entry/write/write-text.ts'
import type { DraftFile } from './drafts.ts'

/** An entry as it is handed in. */
interface Whole {
  form: EntryForm
  files: readonly DraftFile[]
}

/** Entries as one archive, each in a folder of its own below `folder`, which ends with a slash where there is one. */
export function entriesZip(entries: readonly Whole[], folder = ''): Blob {
  const all = entries.flatMap(({ form, files }) => [
    ...Object.entries(entryFiles(form)).map(([name, text]) => [`${form.id}/${name}`, strToU8(text)] as const),
    ...files.map(({ name, bytes }) => [`${form.id}/${name}`, bytes] as const),
  ])
  const zip = zipSync(Object.fromEntries(all.map(([path, bytes]) => [folder + path, bytes])))
  return new Blob([new Uint8Array(zip)], { type: 'application/zip' })
}
