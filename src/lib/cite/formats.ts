import type { citationFormats } from '../../site/routes.ts'
import { bibtex } from './bibtex.ts'
import type { Cited } from './cited.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

/** The files that citation programs read, by the end of their names. */
export const citationFiles: Record<(typeof citationFormats)[number], (cited: Cited) => string> = {
  bib: bibtex,
  ris,
  json: cslJson,
}
