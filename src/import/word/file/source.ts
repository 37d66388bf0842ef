import type { Ledger } from './ledger.ts'
import type { CountOn } from './numbering.ts'
import type { Docx } from './open-docx.ts'
import type { Pictures } from './pictures.ts'
import type { Relationship } from './relationships.ts'
import type { Styles } from './styles.ts'
import type { Xml } from './xml.ts'

/** What a part of a Word file is read with. */
export interface Source {
  docx: Docx
  relationships: ReadonlyMap<string, Relationship>
  styles: Styles
  countOn: CountOn
  ledger: Ledger
  pictures: Pictures
  /** Notes and comments that the text refers to; one is taken out when it is told. */
  notes: Map<string, Note>
  /** Fields that are open, the outermost first: they may go on over paragraphs. */
  fields: Field[]
}

/** A footnote, endnote or comment. */
export interface Note {
  element: Xml
  /** The part that it stands in. */
  part: string
  kind: 'footnote' | 'comment'
}

/** A field of Word, such as a link or a page number: its code, then what it shows. */
interface Field {
  code: string
  /** Whether what follows is what it shows. */
  shows: boolean
}
