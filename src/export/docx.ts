import {
  Document,
  type FileChild,
  type IPageSizeAttributes,
  type IStylesOptions,
  Packer,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { sameDocx } from './zip.ts'

/** Thai is a complex script to Word: it takes its font, size and weight from fields of their own (`cs`, `szCs`, `bCs`). */
const font = {
  ascii: 'TH Sarabun New',
  hAnsi: 'TH Sarabun New',
  cs: 'TH Sarabun New',
  eastAsia: 'TH Sarabun New',
}
const language = { value: 'en-US', bidirectional: 'th-TH' }
const grey = '595959'

/** Sizes are half points; TH Sarabun New is a small face, 16 points in the government's own papers. */
const sized = (size: number) => ({ font, language, size, sizeComplexScript: size })
export const bold = { bold: true, boldComplexScript: true }

const styles: IStylesOptions = {
  default: {
    document: { run: sized(32), paragraph: { spacing: { after: 60 } } },
    title: { run: { ...sized(44), ...bold }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { ...sized(36), ...bold }, paragraph: { spacing: { before: 280, after: 60 } } },
  },
  paragraphStyles: [
    { id: 'Hint', name: 'Hint', basedOn: 'Normal', next: 'Normal', run: { ...sized(28), color: grey } },
  ],
}

/** Portrait A4 in twentieths of a point; the library turns its sides round for a landscape page. */
export const a4 = { width: 11906, height: 16838 }

/** The paper, and how much of each of its sides stays blank, in twentieths of a point. */
interface Page {
  size: IPageSizeAttributes
  side: number
}

/** A Word file. The same words give the same bytes. */
export async function docxOf(title: string, creator: string, { size, side }: Page, children: FileChild[]) {
  const page = { size, margin: { top: side, bottom: side, left: side, right: side } }
  const document = new Document({ title, creator, styles, sections: [{ properties: { page }, children }] })
  return sameDocx(await Packer.toArrayBuffer(document))
}

/** How wide a table and its columns are, and what stays blank above and beside the words of a cell, in twentieths of a point. */
interface Measures {
  width: number
  columns: number[]
  above: number
  beside: number
}

/** The cells of a row, and what Word does with it at the end of a page. */
interface Row {
  cells: Paragraph[][]
  tableHeader?: true
  cantSplit?: true
}

/** A table whose columns keep their widths. */
export function fixedTable({ width, columns, above, beside }: Measures, rows: Row[]): Table {
  const cell = (children: Paragraph[], at: number) =>
    new TableCell({
      width: { size: columns[at] ?? 0, type: WidthType.DXA },
      margins: { top: above, bottom: above, left: beside, right: beside },
      children,
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map(({ cells, ...row }) => new TableRow({ ...row, children: cells.map(cell) })),
  })
}
