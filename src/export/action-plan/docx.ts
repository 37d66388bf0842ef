import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { columnShares, type PlanTable } from '../../analysis/action-plan/table.ts'
import { styles } from '../../import/word/template/paragraphs.ts'
import { sameDocx } from '../zip.ts'

const side = 850

/** Landscape A4 in twentieths of a point: the library turns the sides of a portrait page round. */
const page = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: side, bottom: side, left: side, right: side },
}
const width = page.size.height - 2 * side
const widths = columnShares.map((share) => Math.round((width * share) / 100))

/** The plan as a Word file in the Ministry's form. The same table gives the same bytes. */
export async function planDocx({ title, note, headings, rows }: PlanTable): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: title,
    styles,
    sections: [
      {
        properties: { page },
        children: [centred(bold(title)), centred(plain(note)), tableOf(headings, rows)],
      },
    ],
  })
  return sameDocx(await Packer.toArrayBuffer(document))
}

/** The headings stand on every page that the table reaches. */
const tableOf = (headings: PlanTable['headings'], rows: PlanTable['rows']) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        children: headings.map((words, at) => cell(centred(bold(words)), at)),
      }),
      ...rows.map(
        (words) =>
          new TableRow({
            cantSplit: true,
            children: words.map((text, at) => cell(new Paragraph({ children: [plain(text)] }), at)),
          }),
      ),
    ],
  })

const cell = (paragraph: Paragraph, at: number) =>
  new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph],
  })

const centred = (run: TextRun) => new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })

/** In half points: tables of official papers stand a little smaller than their text. */
const size = { size: 28, sizeComplexScript: 28 }
const bold = (text: string) => new TextRun({ ...size, text, bold: true, boldComplexScript: true })
const plain = (text: string) => new TextRun({ ...size, text })
