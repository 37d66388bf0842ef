import { xml } from '../xml.ts'
import type { Row } from './row.ts'

/** How a sheet lies on screen and on paper. */
export interface Sheet {
  /** Of the columns, in characters. */
  widths: readonly number[]
  /** Rows that stay in sight above the others; the last are the headings, which each printed page repeats. */
  frozen: number
  /** Rows at the top whose first cell takes the whole width. */
  across: number
  /** How many columns are printed, from the first; all where it is missing. */
  printed?: number
}

/** The sheet, on A4 turned round and one page wide. */
export function sheet(rows: readonly Row[], layout: Sheet): string {
  const { widths, frozen, across } = layout
  const last = letters(widths.length)
  const merged = Array.from(
    { length: across },
    (_, row) => `<mergeCell ref="A${row + 1}:${last}${row + 1}"/>`,
  )
  const links = placed(rows).map(({ place }, index) => `<hyperlink ref="${place}" r:id="rId${index + 1}"/>`)
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns(widths)}</cols><sheetData>${rows.map(({ cells }) => cells).join('')}</sheetData>`,
    `<autoFilter ref="A${frozen}:${last}${rows.length}"/>`,
    across > 0 ? `<mergeCells count="${across}">${merged.join('')}</mergeCells>` : '',
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
  ].join('')
}

/** The links of a sheet in their order, by the places of their cells. */
export const placed = (rows: readonly Row[]) =>
  rows.flatMap(({ links }, row) =>
    links.map(({ column, address }) => ({ place: `${letters(column + 1)}${row + 1}`, address })),
  )

/** What the workbook says of its one sheet: what is filtered, printed, and repeated on each page. */
export function definedNames(name: string, rows: number, { widths, frozen, printed }: Sheet): string {
  const [from, to] = [`'${name}'!$A$${frozen}`, `$${letters(widths.length)}$${rows}`]
  const area = printed ? `'${name}'!$A$1:$${letters(printed)}$${rows}` : undefined
  const defined = (what: string, where: string, more = '') =>
    `<definedName name="_xlnm.${what}" localSheetId="0"${more}>${xml(where)}</definedName>`
  return [
    defined('_FilterDatabase', `${from}:${to}`, ' hidden="1"'),
    area ? defined('Print_Area', area) : '',
    defined('Print_Titles', `'${name}'!$${frozen}:$${frozen}`),
  ].join('')
}

/** Columns of one width are told together. */
function columns(widths: readonly number[]): string {
  const starts = widths.flatMap((width, at) => (width === widths[at - 1] ? [] : [at]))
  return starts
    .map((at, index) => {
      const end = starts[index + 1] ?? widths.length
      return `<col min="${at + 1}" max="${end}" width="${widths[at]}" customWidth="1"/>`
    })
    .join('')
}

/** The name of a column, counted from 1: A, … Z, AA, … */
const letters = (column: number): string =>
  column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
