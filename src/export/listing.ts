import type { Bilingual } from '../entry/formats.ts'
import { BYTE_ORDER_MARK, csvRecord } from './csv.ts'
import type { PublishedFacts } from './schema.ts'
import { type Layout, xlsx, xlsxRow } from './xlsx.ts'

/** The words for an id of a list. */
export type LabelOf = (list: string, id: string) => Bilingual

/** One column of the listing. */
export interface Column {
  /** Its name in the CSV file, for ever. */
  name: string
  /** What its heading in the workbook is made of: a word of the interface. */
  heading: string
  /** Whose words it holds; none means ids, addresses and days. */
  language?: 'th' | 'en'
  cell: (practice: PublishedFacts, labelOf: LabelOf) => string
}

/** The listing of practices as a table. */
export interface Listing {
  csv: (practices: readonly PublishedFacts[]) => string
  xlsx: (name: string, practices: readonly PublishedFacts[]) => Uint8Array<ArrayBuffer>
}

const plain = {
  font: 'Calibri',
  size: 11,
  looks: [{}, { bold: true }],
  frozen: 1,
  across: 0,
  landscape: false,
} as const

/** Writes listings; each practice is put into words once, however many listings it stands in. */
export function listing(columns: readonly Column[], headings: readonly string[], labelOf: LabelOf): Listing {
  const cells = (practice: PublishedFacts) => columns.map(({ cell }) => cell(practice, labelOf))
  const csvOf = once((practice) => csvRecord(cells(practice)))
  const rowOf = once((practice) => xlsxRow(cells(practice)))
  const bold = xlsxRow(headings, 1)
  const layout: Layout = { ...plain, widths: columns.map(() => 24) }
  const top = csvRecord(columns.map(({ name }) => name))
  return {
    csv: (practices) => BYTE_ORDER_MARK + top + practices.map(csvOf).join(''),
    xlsx: (name, practices) => xlsx(name, [bold, ...practices.map(rowOf)], layout),
  }
}

function once(write: (practice: PublishedFacts) => string): (practice: PublishedFacts) => string {
  const written = new Map<PublishedFacts, string>()
  return (practice) => {
    const text = written.get(practice) ?? write(practice)
    written.set(practice, text)
    return text
  }
}
