import type { Problem } from '../../check/check-form.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import type { FetchedLibrary } from '../form/library.ts'

/** An entry as it stands in some files. */
export interface Version {
  form: EntryForm
  /** All its files by name, the texts too. */
  files: ReadonlyMap<string, Uint8Array>
}

/** What a version is held against: the library's, one of another file, or none, where the library has none or it did not come. */
export type Against = { from: 'library' | 'file'; version: Version } | { from: 'nothing' | 'lost' }

/** An entry on the desk. */
export interface OnDesk {
  version: Version
  against: Against
  problems: Problem[]
  library: FetchedLibrary
}
