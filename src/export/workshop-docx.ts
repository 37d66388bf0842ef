import { HeadingLevel, PageOrientation, Paragraph, TextRun } from 'docx'
import { columnShares, type PlanTable, wordsOf } from '../analysis/action-plan/table.ts'
import { a4, bold, docxOf, fixedTable } from './docx.ts'

/** A part of a contribution under its own heading, as it was written. */
interface ReportPart {
  heading: string
  text: string
}

/** What a workshop brought together. */
export interface WorkshopReport {
  title: string
  /** When, where, by whom. */
  about: string[]
  /** One a problem, in the order of the votes. */
  groups: { heading: string; contributions: { title: string; about: string; parts: ReportPart[] }[] }[]
  plan: PlanTable
}

const page = { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, side: 850 }
const width = a4.height - 2 * page.side
const small = { size: 28, sizeComplexScript: 28 }

/** The report of a workshop with the table for the action plan as a Word file. The same words give the same bytes. */
export const workshopDocx = ({ title, about, groups, plan }: WorkshopReport): Promise<Uint8Array> =>
  docxOf(title, title, page, [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...about.flatMap(linesOf),
    ...groups.flatMap(({ heading, contributions }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, keepNext: true }),
      ...contributions.flatMap((one) => [
        new Paragraph({ children: [new TextRun({ text: one.title, ...bold })], keepNext: true }),
        ...linesOf(one.about),
        ...one.parts.flatMap((part) => [
          new Paragraph({
            children: [new TextRun({ text: part.heading, ...bold, ...small })],
            keepNext: true,
          }),
          ...linesOf(part.text),
        ]),
      ]),
    ]),
    ...(plan.rows.length > 0 ? planParts(plan) : []),
  ])

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ text: line }))

const planParts = ({ title, headings, rows }: PlanTable) => [
  new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
  fixedTable(
    { width, columns: columnShares.map((share) => Math.round((width * share) / 100)), above: 40, beside: 80 },
    [
      { tableHeader: true, cells: headings.map((text) => [cell({ text, ...bold })]) },
      ...rows.map((cells) => ({
        cantSplit: true as const,
        cells: cells.map((one) => [cell({ text: wordsOf(one) })]),
      })),
    ],
  ),
]

const cell = (run: { text: string; bold?: boolean; boldComplexScript?: boolean }) =>
  new Paragraph({ children: [new TextRun({ ...small, ...run })] })
