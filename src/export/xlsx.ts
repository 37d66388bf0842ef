import { xml } from './xml.ts'
import { zip } from './zip.ts'

/*
 * The least workbook that Office Open XML (ECMA-376, part 1) allows. Rows are written apart from sheets, so that an entry
 * that stands in twenty listings is written once: a general library takes five times as long. Nothing in the file tells
 * when it was made.
 */

/** How a cell can look. */
interface Look {
  bold?: true
  centred?: true
  /** Within thin lines, its words broken to fit and beginning at the top. */
  boxed?: true
}

/** What a workbook of one sheet is besides its words. */
export interface Layout {
  font: string
  /** Of the letters, in points. */
  size: number
  /** How cells look, by the number that rows name; the first where they name none. */
  looks: readonly [Look, ...Look[]]
  /** Of the columns, in characters. */
  widths: readonly number[]
  /** Rows that stay in sight above the others. */
  frozen: number
  /** Rows at the top whose first cell takes the whole width. */
  across: number
  /** Whether it prints on A4 turned round. */
  landscape: boolean
}

/** A row of text cells that look alike. They are text to a spreadsheet too: none can become a formula. */
export const xlsxRow = (cells: readonly string[], look = 0) =>
  `<row>${cells.map((words) => cell(words, look === 0 ? '' : ` s="${look}"`)).join('')}</row>`

const cell = (words: string, style: string) =>
  words === ''
    ? `<c${style}/>`
    : `<c t="inlineStr"${style}><is><t xml:space="preserve">${xml(words)}</t></is></c>`

/** A workbook of one sheet; `rows` are from `xlsxRow`. The same rows give the same bytes. */
export function xlsx(name: string, rows: readonly string[], layout: Layout): Uint8Array<ArrayBuffer> {
  const parts = {
    ...fixedParts,
    'xl/styles.xml': styles(layout),
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${xml(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': sheet(rows, layout),
  }
  return zip(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, declaration + text])), 6)
}

/** At most 31 characters, and none of those that Excel keeps for itself. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31)

const ooxml = 'http://schemas.openxmlformats.org'
const office = `${ooxml}/officeDocument/2006/relationships`
const sheets = `${ooxml}/spreadsheetml/2006/main`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function sheet(rows: readonly string[], { widths, frozen, across, landscape }: Layout): string {
  const lastColumn = String.fromCharCode(64 + widths.length)
  const merged = Array.from(
    { length: across },
    (_, row) => `<mergeCell ref="A${row + 1}:${lastColumn}${row + 1}"/>`,
  )
  return [
    `<worksheet xmlns="${sheets}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns(widths)}</cols><sheetData>${rows.join('')}</sheetData>`,
    across > 0 ? `<mergeCells count="${across}">${merged.join('')}</mergeCells>` : '',
    landscape ? '<pageSetup paperSize="9" orientation="landscape"/>' : '',
    '</worksheet>',
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

function styles({ font, size, looks }: Layout): string {
  const face = (bold: string) => `<font>${bold}<sz val="${size}"/><name val="${font}"/></font>`
  const borders = looks.some(({ boxed }) => boxed) ? [noBorder, thinBorder] : [noBorder]
  return `<styleSheet xmlns="${sheets}"><fonts count="2">${face('')}${face('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="${borders.length}">${borders.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map(format).join('')}</cellXfs></styleSheet>`
}

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const thinBorder =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>'

function format({ bold, centred, boxed }: Look): string {
  const alignment = `${centred ? ' horizontal="center"' : ''}${boxed ? ' vertical="top" wrapText="1"' : ''}`
  const applied = `${bold ? ' applyFont="1"' : ''}${boxed ? ' applyBorder="1"' : ''}${alignment && ' applyAlignment="1"'}`
  const begin = `<xf numFmtId="0" fontId="${bold ? 1 : 0}" fillId="0" borderId="${boxed ? 1 : 0}" xfId="0"${applied}`
  return alignment ? `${begin}><alignment${alignment}/></xf>` : `${begin}/>`
}

const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relations = (...targets: [type: string, target: string][]) =>
  `<Relationships xmlns="${ooxml}/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
}
