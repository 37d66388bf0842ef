import { xml } from '../xml.ts'
import { kinds } from './row.ts'

/** How a cell can look. Words are broken to fit and begin at the top. */
interface Look {
  bold?: true
  centred?: true
  /** Within thin lines. */
  boxed?: true
  /** Goes on over its neighbours: for what stands alone in its row. */
  whole?: true
}

/** Letters and looks of a workbook. */
export interface Styles {
  font: string
  /** Of the letters, in points. */
  size: number
  /** How days are written, in the code of Excel. */
  days: string
  /** How cells look, by the number that rows name; the first where they name none. */
  looks: readonly [Look, ...Look[]]
}

/** The styles of a workbook: each look as words, as a link and as a day. */
export function styles({ font, size, days, looks }: Styles): string {
  const face = (how: string, colour = '') =>
    `<font>${how}<sz val="${size}"/>${colour}<name val="${font}"/></font>`
  const link = '<color rgb="FF0563C1"/>'
  const faces = [face(''), face('<b/>'), face('<u/>', link), face('<b/><u/>', link)]
  const borders = looks.some(({ boxed }) => boxed) ? [noBorder, thinBorder] : [noBorder]
  const formats = looks.flatMap((look) => kinds.map((kind) => format(look, kind)))
  return [
    `<numFmts count="1"><numFmt numFmtId="${dayFormat}" formatCode="${xml(days)}"/></numFmts>`,
    `<fonts count="${faces.length}">${faces.join('')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="${borders.length}">${borders.join('')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
  ].join('')
}

/** The first number that is free for formats of one's own. */
const dayFormat = 164

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const thinBorder =
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>'

function format({ bold, centred, boxed, whole }: Look, kind: (typeof kinds)[number]): string {
  const font = (bold ? 1 : 0) + (kind === 'link' ? 2 : 0)
  const across = kind === 'day' ? 'left' : undefined
  const side = centred ? 'center' : across
  const horizontal = side ? ` horizontal="${side}"` : ''
  const alignment = `${horizontal}${whole ? '' : ' vertical="top" wrapText="1"'}`
  const attributes = [
    `numFmtId="${kind === 'day' ? dayFormat : 0}" fontId="${font}" fillId="0" borderId="${boxed ? 1 : 0}" xfId="0"`,
    kind === 'day' ? ' applyNumberFormat="1"' : '',
    font > 0 ? ' applyFont="1"' : '',
    boxed ? ' applyBorder="1"' : '',
    alignment && ' applyAlignment="1"',
  ].join('')
  return alignment ? `<xf ${attributes}><alignment${alignment}/></xf>` : `<xf ${attributes}/>`
}
