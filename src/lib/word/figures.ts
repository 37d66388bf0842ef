import { arabicDigits } from '../thai-digits.ts'

/** A figure and its unit, as far as a cell gives them; words stay words. */
export function readFigure(text: string): { figure?: number | string; unit?: string } {
  const words = text.replace(/\s+/g, ' ').trim()
  if (/^[-–—.]*$/.test(words)) return {}
  const [, digits = '', unit = ''] =
    /^([\d,]+(?:\.\d+)?)\s*([^\d\s].{0,38})?$/.exec(arabicDigits(words)) ?? []
  const number = Number(digits.replaceAll(',', ''))
  if (digits === '' || !isGrouped(digits) || Number.isNaN(number)) return { figure: words }
  return unit === '' ? { figure: number } : { figure: number, unit }
}

const isGrouped = (digits: string) => !digits.includes(',') || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)

const months = [
  ['ม.ค.', 'มกราคม', 'january', 'jan'],
  ['ก.พ.', 'กุมภาพันธ์', 'february', 'feb'],
  ['มี.ค.', 'มีนาคม', 'march', 'mar'],
  ['เม.ย.', 'เมษายน', 'april', 'apr'],
  ['พ.ค.', 'พฤษภาคม', 'may', 'may'],
  ['มิ.ย.', 'มิถุนายน', 'june', 'jun'],
  ['ก.ค.', 'กรกฎาคม', 'july', 'jul'],
  ['ส.ค.', 'สิงหาคม', 'august', 'aug'],
  ['ก.ย.', 'กันยายน', 'september', 'sep'],
  ['ต.ค.', 'ตุลาคม', 'october', 'oct'],
  ['พ.ย.', 'พฤศจิกายน', 'november', 'nov'],
  ['ธ.ค.', 'ธันวาคม', 'december', 'dec'],
]

/** A day as `YYYY-MM-DD`: from that form, from 23/11/2569, or from words (23 พฤศจิกายน 2569). */
export function readDay(text: string): string | undefined {
  const words = arabicDigits(text.trim().toLowerCase()).replace(/(?:พ\.?ศ\.?|ค\.?ศ\.?|วันที่)\s*/g, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
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
