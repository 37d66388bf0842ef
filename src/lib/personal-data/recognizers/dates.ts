import type { Recognizer } from '../recognizer.ts'

const month = String.raw`(?:ม\.?ค\.?|ก\.?พ\.?|มี\.?ค\.?|เม\.?ย\.?|พ\.?ค\.?|มิ\.?ย\.?|ก\.?ค\.?|ส\.?ค\.?|ก\.?ย\.?|ต\.?ค\.?|พ\.?ย\.?|ธ\.?ค\.?|[ก-ฮ\u0E31-\u0E4E]{2,10}(?:คม|ยน|พันธ์)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`
const year = String.raw`(?:(?:พ\.?ศ\.?|ค\.?ศ\.?) ?)?\d{2,4}`

/** A day of the calendar, however it is written. */
export const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?(?:เดือน)?${month},?[ -]?${year}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)`

/** A month with its year. */
export const monthOfYear = String.raw`${month},? ?${year}(?!\d)`

/** Dates of birth; the day alone is common, so the words before it decide. */
export const dates: Recognizer[] = [
  {
    kind: 'birth_date',
    severity: 'error',
    pattern: new RegExp(
      String.raw`(?:วัน[ /]?(?:ที่)?เกิด(?!เหตุ)[^\d\n]{0,25}|วัน[ /]?เดือน[ /]?ปี[ /]?(?:ที่)?เกิด[^\d\n]{0,25}|ว\/ด\/ป ?(?:ที่)?เกิด[^\d\n]{0,10}|เกิด(?:เมื่อ)? ?(?:วันที่)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?)? ?|(?<![A-Za-z])(?:D\.?O\.?B\.?|date of birth|birth ?(?:date|day))[^\d\n]{0,15}|(?<![A-Za-z])born(?: on)?(?: the)? )${day}`,
      'giu',
    ),
    notAfter:
      /(?:เหตุ[ก-๎]{0,15}|คดี|เรื่อง|ปัญหา|ภัย|เพลิง|โรค|สงคราม|โครงการ|ศูนย์|กฎหมาย|idea|project|plan|law|network|concept|programme|movement|model|guideline|centre)(?: was| is)? ?$/u,
  },
]
