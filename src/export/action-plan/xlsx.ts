import { columnShares, type PlanTable } from '../../analysis/action-plan/table.ts'
import { xlsxRow } from '../xlsx/row.ts'
import { type Layout, xlsx } from '../xlsx.ts'

/** Characters that a landscape A4 page holds side by side at this size. */
const charactersWide = 130

const looks = [
  {},
  { bold: true, centred: true, whole: true },
  { centred: true, whole: true },
  { bold: true, centred: true, boxed: true },
  { boxed: true },
] as const
const layout = {
  font: 'TH Sarabun New',
  size: 14,
  looks,
  widths: columnShares.map((share) => (charactersWide * share) / 100),
  frozen: 3,
  across: 2,
} satisfies Partial<Layout>

/** Days in Thai, of the Buddhist era, in Arabic or Thai digits (“Number format codes”, Microsoft: language and calendar). */
const daysIn = { arabic: '[$-107041E]d mmmm yyyy', thai: '[$-D07041E]d mmmm yyyy' }

/** The plan as a workbook, set for landscape A4. */
export const planXlsx = ({ title, note, headings, rows, digits }: PlanTable) =>
  xlsx(
    title,
    [
      xlsxRow([title], 1),
      xlsxRow([note], 2),
      xlsxRow(headings, 3),
      ...rows.map((cells) => xlsxRow(cells, 4)),
    ],
    { ...layout, days: daysIn[digits ?? 'arabic'] },
  )
