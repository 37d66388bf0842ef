import { AlignmentType, type IRunOptions, PageOrientation, Paragraph, TextRun } from 'docx'
import { columnShares, type PlanTable, wordsOf } from '../../analysis/action-plan/table.ts'
import { a4, bold, docxOf, fixedTable } from '../docx.ts'

const side = 850
const landscape = { size: { ...a4, orientation: PageOrientation.LANDSCAPE }, side }
const width = a4.height - 2 * side
const columns = columnShares.map((share) => Math.round((width * share) / 100))

/** The plan as a Word file in the Ministry's form. The same table gives the same bytes. */
export const planDocx = ({ title, note, headings, rows }: PlanTable): Promise<Uint8Array> =>
  docxOf(title, title, landscape, [
    centred({ text: title, ...bold }),
    centred({ text: note }),
    fixedTable({ width, columns, above: 40, beside: 80 }, [
      // The headings stand on every page that the table reaches.
      { tableHeader: true, cells: headings.map((text) => [centred({ text, ...bold })]) },
      ...rows.map((cells) => ({
        cantSplit: true as const,
        cells: cells.map((cell) => [
          new Paragraph({ children: [new TextRun({ ...size, text: wordsOf(cell) })] }),
        ]),
      })),
    ]),
  ])

/** In half points: tables of official papers stand a little smaller than their text. */
const size = { size: 28, sizeComplexScript: 28 }

const centred = (run: IRunOptions) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...size, ...run })] })
