import { xml } from '../xml.ts'

/** A day, which spreadsheets sort and reckon with; `words` say it where there are only words. */
interface Day {
  /** As `2026-11-23`. */
  day: string
  words: string
}

export type Cell = string | Day

/** A row as it is written into any sheet, and which of its cells lead where. */
export interface Row {
  cells: string
  links: readonly { column: number; address: string }[]
}

/** Each look has a style for words, for a link and for a day, in this order. */
export const kinds = ['text', 'link', 'day'] as const

/** A row of cells that look alike. Words are text to a spreadsheet too: none can become a formula. */
export function xlsxRow(cells: readonly Cell[], look = 0): Row {
  const links = cells.flatMap((words, column) => {
    const address = typeof words === 'string' ? addressIn(words) : undefined
    return address === undefined ? [] : [{ column, address }]
  })
  const leading = new Set(links.map(({ column }) => column))
  const written = cells.map((words, column) => cell(words, look, leading.has(column)))
  return { cells: `<row>${written.join('')}</row>`, links }
}

function cell(words: Cell, look: number, isLink: boolean): string {
  const kind = typeof words === 'object' ? 'day' : isLink ? 'link' : 'text'
  const number = look * kinds.length + kinds.indexOf(kind)
  const style = number === 0 ? '' : ` s="${number}"`
  if (typeof words === 'object') return `<c${style}><v>${serial(words.day)}</v></c>`
  if (words === '') return `<c${style}/>`
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${xml(words)}</t></is></c>`
}

/** Thai goes on without a space, so an address ends where ASCII does. */
const addressIn = (words: string) =>
  words.includes('://') ? /https?:\/\/[!-~]+/.exec(words)?.[0].replace(/[.,;:)]+$/, '') : undefined

/** Days since the last of 1899, as Excel has counted since it took 1900 for a leap year. */
const serial = (day: string) => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000
