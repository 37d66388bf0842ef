import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { readDocx, type WordEntry, type WordPaper } from '../../../src/import/word/read-docx.ts'
import { readVocabulary } from '../../../src/node/content.ts'
import { readWordForm } from '../../../src/node/word-form.ts'
import { inEnglish } from '../../words.ts'

export const vocabulary = readVocabulary()
export const library = { vocabulary, word: readWordForm() }

/** The reading of a file that is taken in. */
export function readPaper(bytes: Uint8Array): WordPaper {
  const read = readDocx(bytes, library)
  if ('refused' in read) throw new Error(inEnglish(read.refused))
  return read
}

/** The reading of a file that holds one entry. */
export async function readWord(bytes: Uint8Array): Promise<WordEntry> {
  const { entries } = readPaper(bytes)
  const [entry] = entries
  if (!entry || entries.length > 1) throw new Error(`${entries.length} entries`)
  return entry
}

/** The section of a form under a heading. */
export const sectionOf = ({ form }: WordEntry, heading: string) =>
  form.th.sections.find((section) => section.heading === heading)?.text

/** A Word file as people make them, without the template. */
export async function wordFile(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}

export const line = (text: string) => new Paragraph({ children: [new TextRun(text)] })
export const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
export const picture = (data: Uint8Array, type: 'png' | 'jpg' | 'gif') =>
  new Paragraph({ children: [new ImageRun({ data, type, transformation: { width: 20, height: 20 } })] })

/** A cell's words, with how many rows and columns it covers. */
export interface Cell {
  text: string
  down?: number
  across?: number
}

export const table = (rows: (string | Cell)[][]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) })

function cellOf(cell: string | Cell): TableCell {
  const { text, down = 1, across = 1 } = typeof cell === 'string' ? { text: cell } : cell
  return new TableCell({ rowSpan: down, columnSpan: across, children: text.split('\n').map(line) })
}

/** Everything that a reading kept, as letters: what a word must be found in. */
export function keptLetters({ form, leftovers }: WordEntry): string {
  return lettersOf(JSON.stringify([form, leftovers.map(({ text }) => text)]))
}

export const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
