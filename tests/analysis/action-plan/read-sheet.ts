import { strFromU8, unzipSync } from 'fflate'
import { type HTMLElement, parse } from 'node-html-parser'

/** The cells of a workbook's first sheet that hold something, row by row, as people see them, where they lead, and how many formulas there are. */
export function readSheet(file: Uint8Array) {
  const parts = unzipSync(file)
  const read = (path: string) => parse(strFromU8(parts[path] ?? new Uint8Array()), { lowerCaseTagName: true })
  const [sheet, styles] = [read('xl/worksheets/sheet1.xml'), read('xl/styles.xml')]
  const formats = new Map(
    styles
      .querySelectorAll('numfmt')
      .map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode') ?? '']),
  )
  const looks = styles.querySelectorAll('cellxfs xf')
  const shown = (cell: HTMLElement) => {
    const format = formats.get(looks[Number(cell.getAttribute('s') ?? 0)]?.getAttribute('numFmtId'))
    return cell.querySelector('v') && format ? inWords(Number(cell.text), format) : cell.text
  }
  const all = sheet.querySelectorAll('row').map((row) => row.querySelectorAll('c').map(shown))
  const targets = new Map(
    read('xl/worksheets/_rels/sheet1.xml.rels')
      .querySelectorAll('relationship')
      .map((relation) => [relation.getAttribute('Id'), relation.getAttribute('Target') ?? '']),
  )
  const links = sheet
    .querySelectorAll('hyperlink')
    .map((link) => [link.getAttribute('ref') ?? '', targets.get(link.getAttribute('r:id')) ?? ''])
  return {
    all,
    cells: all.map((row) => row.filter((words) => words !== '')),
    links: Object.fromEntries(links),
    formulas: sheet.querySelectorAll('f').length,
  }
}

/** A day as Excel shows it by a format: as ISO writes it, or in Thai of the Buddhist era (07), in Thai digits (0D). */
function inWords(serial: number, format: string): string {
  const day = new Date(Date.UTC(1899, 11, 30 + serial))
  if (format === 'yyyy-mm-dd') return day.toISOString().slice(0, 10)
  const [, digits = ''] = /^\[\$-(D?)07041E\]d mmmm yyyy$/.exec(format) ?? []
  const numbers = digits === 'D' ? 'thai' : 'latn'
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return day.toLocaleDateString(`th-u-ca-buddhist-nu-${numbers}`, parts).replace(/ (?:พ\.ศ\.|ค\.ศ\.) /, ' ')
}
