import type { Row } from './xlsx/row.ts'
import { definedNames, placed, type Sheet, sheet } from './xlsx/sheet.ts'
import { type Styles, styles } from './xlsx/styles.ts'
import { xml } from './xml.ts'
import { zip } from './zip.ts'

/*
 * The least workbook of Office Open XML (ECMA-376, part 1) that one can work with and print. Rows are written apart from
 * sheets, so that an entry that stands in twenty listings is written once: a general library takes five times as long.
 * Nothing in the file tells when it was made.
 */

/** What a workbook of one sheet is besides its words. */
export type Layout = Styles & Sheet

/** A workbook of one sheet; `rows` are from `xlsxRow`. The same rows give the same bytes. */
export function xlsx(title: string, rows: readonly Row[], layout: Layout): Uint8Array<ArrayBuffer> {
  const name = sheetName(title)
  const links = placed(rows).map(
    ({ address }): Relation => ['hyperlink', xml(address), ' TargetMode="External"'],
  )
  const parts = {
    ...fixedParts,
    'xl/styles.xml': `<styleSheet xmlns="${sheets}">${styles(layout)}</styleSheet>`,
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${definedNames(name, rows.length, layout)}</definedNames></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheets}" xmlns:r="${office}">${sheet(rows, layout)}</worksheet>`,
    ...(links.length > 0 && { 'xl/worksheets/_rels/sheet1.xml.rels': relations(...links) }),
  }
  return zip(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, declaration + text])), 6)
}

/** At most 31 characters, and none of those that Excel keeps for itself. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31)

const ooxml = 'http://schemas.openxmlformats.org'
const office = `${ooxml}/officeDocument/2006/relationships`
const sheets = `${ooxml}/spreadsheetml/2006/main`
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

type Relation = [type: string, target: string, mode?: string]

const relations = (...targets: Relation[]) =>
  `<Relationships xmlns="${ooxml}/package/2006/relationships">${targets
    .map(
      ([type, target, mode = ''], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"${mode}/>`,
    )
    .join('')}</Relationships>`

const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
}
