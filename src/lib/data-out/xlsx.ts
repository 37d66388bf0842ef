import { strToU8, zipSync } from 'fflate'
import { xml } from './xml.ts'

/*
 * The least workbook that Office Open XML (ECMA-376, part 1) allows. Rows are written apart from sheets, so that an entry
 * that stands in twenty listings is written once; and nothing in the file tells when it was made.
 */
const ooxml = 'http://schemas.openxmlformats.org'
const office = `${ooxml}/officeDocument/2006/relationships`
const sheets = `${ooxml}/spreadsheetml/2006/main`
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A row of text cells. They are text to a spreadsheet too: none can become a formula. */
export const xlsxRow = (cells: readonly string[]) =>
  `<row>${cells.map((words) => cell(words)).join('')}</row>`

/** A workbook of one sheet, its headings bold and held in place; `rows` are from `xlsxRow`. */
export function xlsx(
  name: string,
  headings: readonly string[],
  rows: readonly string[],
): Uint8Array<ArrayBuffer> {
  const top = `<row>${headings.map((words) => cell(words, ' s="1"')).join('')}</row>`
  const files = {
    ...fixedParts,
    'xl/workbook.xml': workbook(name),
    'xl/worksheets/sheet1.xml': sheet(top, rows, headings.length),
  }
  const parts = Object.entries(files).map(([path, text]) => [path, strToU8(declaration + text)])
  return new Uint8Array(zipSync(Object.fromEntries(parts), { level: 6, mtime: '1980-01-01T00:00:00' }))
}

const cell = (words: string, style = '') =>
  words === '' ? '<c/>' : `<c t="inlineStr"${style}><is><t xml:space="preserve">${xml(words)}</t></is></c>`

const sheet = (top: string, rows: readonly string[], columns: number) =>
  `<worksheet xmlns="${sheets}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${columns}" width="24" customWidth="1"/></cols><sheetData>${top}${rows.join('')}</sheetData></worksheet>`

const workbook = (name: string) =>
  `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${xml(sheetName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** At most 31 characters, and none of those that Excel keeps for itself. */
export const sheetName = (name: string) => name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31)

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
  'xl/styles.xml': `<styleSheet xmlns="${sheets}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
}
