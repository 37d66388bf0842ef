import { thaiDigits } from '../../entry/thai-digits.ts'

/** Words, or a day that a spreadsheet can sort by. */
export type PlanCell = string | { day: string; words: string }

/** The plan in the Ministry's form: a title, a line below it, and a table. */
export interface PlanTable {
  title: string
  /** As of when. */
  note: string
  headings: readonly string[]
  rows: readonly (readonly PlanCell[])[]
  /** How its numbers are written; in Arabic digits where it is missing. */
  digits?: 'thai'
}

/** How much of the width each column takes, in hundredths: number, problem, action, indicator, office, time, status, source. */
export const columnShares = [6, 16, 21, 12, 13, 9, 8, 15] as const

/** The same table with its numbers in Thai digits. */
export const inThaiDigits = ({ title, note, headings, rows }: PlanTable): PlanTable => ({
  title: thaiDigits(title),
  note: thaiDigits(note),
  headings: headings.map(thaiDigits),
  rows: rows.map((cells) => cells.map(cellInThaiDigits)),
  digits: 'thai',
})

/** What a cell says where there are only words. */
export const wordsOf = (cell: PlanCell) => (typeof cell === 'string' ? cell : cell.words)

const cellInThaiDigits = (cell: PlanCell): PlanCell =>
  typeof cell === 'string' ? thaiDigits(cell) : { ...cell, words: thaiDigits(cell.words) }
