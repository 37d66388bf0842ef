import type { Bilingual } from '../entry/formats.ts'
import { BYTE_ORDER_MARK, csvRecord } from './csv.ts'
import type { PublishedFacts } from './schema.ts'
import { type Cell, xlsxRow } from './xlsx/row.ts'
import { type Layout, xlsx } from './xlsx.ts'

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
  /** It holds a day, which a spreadsheet can sort and reckon with. */
  isDay?: true
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
  days: 'yyyy-mm-dd',
  looks: [{}, { bold: true }],
  frozen: 1,
  across: 0,
} as const

/**
 * What people look for first, with how many characters wide: the workbook begins with these, and prints these alone, for
 * all columns on one page would be too small to read.
 */
const onPaper = new Map([
  ['title_th', 30],
  ['provinces_th', 14],
  ['pain_points_th', 24],
  ['stages_th', 20],
  ['results_th', 36],
  ['short_url', 22],
])

/** The columns in the order of the workbook; that of the CSV stays, for programs count upon it. */
export const forPeople = (columns: readonly Column[]): Column[] => {
  const first = [...onPaper.keys()].flatMap((wanted) => columns.filter(({ name }) => name === wanted))
  return [...first, ...columns.filter((column) => !first.includes(column))]
}

/** Words need room; ids, addresses and days are looked up. */
const widthOf = ({ name, language }: Column) => onPaper.get(name) ?? (language ? 32 : 18)

/** Writes listings; each practice is put into words once, however many listings it stands in. */
export function listing(
  columns: readonly Column[],
  headingOf: (column: Column) => string,
  labelOf: LabelOf,
): Listing {
  const inSheet = forPeople(columns)
  const csvOf = once((practice) => csvRecord(columns.map(({ cell }) => cell(practice, labelOf))))
  const rowOf = once((practice) => xlsxRow(inSheet.map((column) => sheetCell(column, practice, labelOf))))
  const bold = xlsxRow(inSheet.map(headingOf), 1)
  const layout: Layout = { ...plain, widths: inSheet.map(widthOf), printed: onPaper.size }
  const top = csvRecord(columns.map(({ name }) => name))
  return {
    csv: (practices) => BYTE_ORDER_MARK + top + practices.map(csvOf).join(''),
    xlsx: (name, practices) => xlsx(name, [bold, ...practices.map(rowOf)], layout),
  }
}

function sheetCell({ cell, isDay }: Column, practice: PublishedFacts, labelOf: LabelOf): Cell {
  const words = cell(practice, labelOf)
  return isDay && words !== '' ? { day: words, words } : words
}

function once<Written>(write: (practice: PublishedFacts) => Written): (practice: PublishedFacts) => Written {
  const written = new Map<PublishedFacts, Written>()
  return (practice) => {
    const text = written.get(practice) ?? write(practice)
    written.set(practice, text)
    return text
  }
}
