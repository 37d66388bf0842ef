import { bibtex } from './bibtex.ts'
import type { Cited } from './cited.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

/** The files that citation programs read, by the end of their names. */
export const citationFiles = { bib: bibtex, ris, json: cslJson } satisfies Record<
  string,
  (cited: Cited) => string
>
export type CitationFormat = keyof typeof citationFiles

/** The formats in the order they are offered. */
export const citationFormats = ['bib', 'ris', 'json'] as const satisfies CitationFormat[]
