import { columnShares, type PlanTable } from '../../analysis/action-plan/table.ts'
import { type Layout, xlsx, xlsxRow } from '../xlsx.ts'

/** Characters that a landscape A4 page holds side by side at this size. */
const charactersWide = 130

const looks = [
  {},
  { bold: true, centred: true },
  { centred: true },
  { bold: true, centred: true, boxed: true },
  { boxed: true },
] as const
const layout: Layout = {
  font: 'TH Sarabun New',
  size: 14,
  looks,
  widths: columnShares.map((share) => (charactersWide * share) / 100),
  frozen: 3,
  across: 2,
  landscape: true,
}

/** The plan as a workbook, set for landscape A4. */
export const planXlsx = ({ title, note, headings, rows }: PlanTable) =>
  xlsx(
    title,
    [
      xlsxRow([title], 1),
      xlsxRow([note], 2),
      xlsxRow(headings, 3),
      ...rows.map((cells) => xlsxRow(cells, 4)),
    ],
    layout,
  )
