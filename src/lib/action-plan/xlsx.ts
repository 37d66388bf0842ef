import writeExcelFile from 'write-excel-file/universal'
import { sameBytes } from '../archive/same-bytes.ts'
import { sheetName } from '../data-out/xlsx.ts'
import { columnShares, type PlanTable } from './table.ts'

/** Characters that a landscape A4 page holds side by side at this size. */
const charactersWide = 130
const font = { fontFamily: 'TH Sarabun New', fontSize: 14 }

/** The plan as a workbook, set for landscape A4. Every cell is text: none can become a formula. The same table gives the same bytes. */
export async function planXlsx({ title, note, headings, rows }: PlanTable): Promise<Uint8Array> {
  const across = { type: String, columnSpan: columnShares.length } as const
  const cell = { type: String, wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const
  const data = [
    [{ ...across, value: title, fontWeight: 'bold' as const, align: 'center' as const }],
    [{ ...across, value: note, align: 'center' as const }],
    headings.map((value) => ({ ...cell, value, fontWeight: 'bold' as const, align: 'center' as const })),
    ...rows.map((cells) => cells.map((value) => ({ ...cell, value }))),
  ]
  const workbook = writeExcelFile(
    data,
    {
      sheet: sheetName(title),
      orientation: 'landscape',
      stickyRowsCount: 3,
      columns: columnShares.map((share) => ({ width: (charactersWide * share) / 100 })),
    },
    font,
  )
  return sameBytes(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()))
}
