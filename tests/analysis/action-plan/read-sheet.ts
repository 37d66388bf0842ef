import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'node-html-parser'

/** The cells of a workbook's first sheet that hold something, row by row, and how many formulas there are. */
export function readSheet(file: Uint8Array): { cells: string[][]; formulas: number } {
  const parts = unzipSync(file)
  const read = (path: string) => parse(strFromU8(parts[path] ?? new Uint8Array()))
  const sheet = read('xl/worksheets/sheet1.xml')
  const cells = sheet
    .querySelectorAll('row')
    .map((row) => row.querySelectorAll('c').flatMap((cell) => (cell.text === '' ? [] : [cell.text])))
  return { cells, formulas: sheet.querySelectorAll('f').length }
}
