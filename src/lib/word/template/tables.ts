import { type ITableCellOptions, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Bilingual } from '../../schema/fields.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { type Field, fields } from '../fields.ts'
import type { ListTable } from '../lists.ts'
import { hint, paragraph } from './paragraphs.ts'

/** Twentieths of a point between the margins. */
const width = 9638
const emptyRows = 4

/** A label and its hint on the left, what is chosen or typed on the right. */
export function factsTable(vocabulary: Vocabulary): Table {
  const columns = [Math.round(width * 0.36), width - Math.round(width * 0.36)]
  return table(
    columns,
    fields.map((field) => [[paragraph.label(field.label), hint(field.hint)], valueCell(field, vocabulary)]),
  )
}

/** A table with a row for each fact. */
export function listTable({ columns }: ListTable): Table {
  const each = Math.floor(width / (columns.length + 1))
  const rows = Array.from({ length: emptyRows }, () => columns.map(() => [paragraph.empty()]))
  return table(
    columns.map((_, at) => (at === 0 ? 2 * each : each)),
    [columns.map(({ label }) => [paragraph.label(label)]), ...rows],
  )
}

function valueCell({ reading }: Field, vocabulary: Vocabulary) {
  const offered = choicesOf(reading, vocabulary)
  return offered.length > 0 ? offered.map(paragraph.choice) : [paragraph.empty()]
}

function choicesOf(reading: Field['reading'], vocabulary: Vocabulary): Bilingual[] {
  if (reading.as === 'choice') return Object.values(reading.choices)
  if (reading.as !== 'terms' || !reading.choose) return []
  const { [reading.list]: terms } = vocabulary
  return terms.flatMap((term) => ('label' in term ? [term.label] : []))
}

type Content = ITableCellOptions['children']

function table(widths: number[], rows: Content[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                children,
              }),
          ),
        }),
    ),
  })
}
