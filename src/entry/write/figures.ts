import { arabicDigits } from '../thai-digits.ts'

/** The figure that a text is, in Thai digits or others, with or without commas between thousands. */
export function figureOf(text: string): number | undefined {
  const plain = arabicDigits(text)
  const isFigure = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)
  return isFigure ? Number(plain.replaceAll(',', '')) : undefined
}

/** A figure and its unit, as far as a cell gives them; words stay words. */
export function readFigure(text: string): { figure?: number | string; unit?: string } {
  const words = text.replace(/\s+/g, ' ').trim()
  if (/^[-–—.]*$/.test(words)) return {}
  const [, digits = '', unit] = /^([\d๐-๙,]+(?:\.[\d๐-๙]+)?)\s*([^\d๐-๙\s].{0,38})?$/.exec(words) ?? []
  const figure = figureOf(digits)
  return figure === undefined ? { figure: words } : { figure, ...(unit !== undefined && { unit }) }
}

/** How people write months in either language. */
const formats = ['th', 'en'].flatMap((locale) =>
  (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })),
)

/** The names of months, from January, in small letters. */
const months = Array.from({ length: 12 }, (_, month) =>
  formats.map((format) => format.format(Date.UTC(2026, month)).toLowerCase()),
)

/** A day as `YYYY-MM-DD`: from that form, from 23/11/2569, or from words (23 พฤศจิกายน 2569). */
export function readDay(text: string): string | undefined {
  const words = arabicDigits(text.trim().toLowerCase()).replace(/(?:พ\.?ศ\.?|ค\.?ศ\.?|วันที่)\s*/g, '')
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(words)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const plain = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words)
  if (plain) return dayOf(plain[3], plain[2], plain[1])
  const [, day, name = '', year] = /^(\d{1,2})\s*([^\d\s]+)\s*(\d{4})$/.exec(words) ?? []
  const month = months.findIndex((names) => names.includes(name)) + 1
  return month > 0 ? dayOf(year, String(month), day) : undefined
}

/** Years of the Buddhist era are 543 ahead. */
function dayOf(year = '', month = '', day = ''): string | undefined {
  const common = Number(year) > 2400 ? Number(year) - 543 : Number(year)
  const written = `${common}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined
}
