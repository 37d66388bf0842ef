import { identifies, mayIdentify, type Recognizer } from '../recognizer.ts'

const inBank =
  /(?:บัญชี|ธนาคาร|พร้อมเพย์|ธ\.ก\.ส|กสิกร|กรุงไทย|กรุงเทพ|ไทยพาณิชย์|ออมสิน|prompt ?pay|account|acct|a\/c|bank)[^\d\n]{0,40}$/iu

/** Numbers that the state and banks give a person. */
export const numbers: Recognizer[] = [
  identifies('bank_account', /(?<![\d-])\d(?:[ ./·_-]{0,2}\d){9,14}(?![\d-])/gu, {
    after: inBank,
    notAfter: /(?:รหัส|ผัง)[ก-๎]{0,8}บัญชี[^\n]{0,40}$|(?:โทร|เบอร์|มือถือ|phone|tel|mobile)[^\d\n]{0,12}$/iu,
    notBefore: /^ ?(?:บาท|ราย|คน|baht|คดี)/u,
  }),
  identifies('bank_account', /(?<![\d-])\d{3}-\d-\d{5}-\d(?![\d-])/gu),
  identifies('passport', /(?<![A-Za-z\d/])[A-Z]{1,2}[ .:_-]{0,2}\d(?:[ ._-]?\d){4,8}(?![\d/A-Za-z])/gu, {
    after:
      /(?:หนังสือเดินทาง|พาสปอร์ต|เอกสารเดินทาง|หนังสือผ่านแดน|บัตรผ่านแดน|passport|travel document|border pass|\bCI\b)[^\n]{0,40}$/iu,
  }),
  identifies('passport', /(?<![A-Za-z\d/])\d{7,9}(?![\d/A-Za-z])/gu, {
    after: /(?:หนังสือเดินทาง|พาสปอร์ต|passport)[^\d\n]{0,25}(?:เลขที่|หมายเลข|เลข|no\.?|number|[:#]) ?$/iu,
  }),
  // The number of a card of Myanmar: 12/ABCDEF(N)123456.
  identifies(
    'national_id',
    /(?<!\d)\d{1,2} ?\/ ?[A-Za-z\u1000-\u109F]{3,18} ?\([A-Za-z\u1000-\u109F]{1,8}\) ?\d{6}(?!\d)/gu,
  ),
  mayIdentify('passport', /(?<![A-Za-z\d/-])[A-Z]{1,2}\d{6,8}(?![\d/A-Za-z-])/gu, {
    notAfter: /(?:รหัส|แบบ|ISO|มาตรฐาน|โครงการ|รุ่น|grant|project|code|version|DOI|doc(?:ument)?)[^\n]{0,15}$/iu,
  }),
]

const month = String.raw`(?:ม\.?ค\.?|ก\.?พ\.?|มี\.?ค\.?|เม\.?ย\.?|พ\.?ค\.?|มิ\.?ย\.?|ก\.?ค\.?|ส\.?ค\.?|ก\.?ย\.?|ต\.?ค\.?|พ\.?ย\.?|ธ\.?ค\.?|[ก-ฮ\u0E31-\u0E4E]{2,10}(?:คม|ยน|พันธ์)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`
const year = String.raw`(?:(?:พ\.?ศ\.?|ค\.?ศ\.?) ?)?\d{2,4}`

/** A day of the calendar, however it is written. */
export const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?(?:เดือน ?)?${month},?[ -]?${year}|${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?!\d)`

/** A month with its year. */
export const monthOfYear = String.raw`${month},? ?${year}(?!\d)`

/** Dates of birth; the day alone is common, so the words before it decide. */
export const dates: Recognizer[] = [
  identifies(
    'birth_date',
    new RegExp(
      String.raw`(?:วัน[ /]?(?:ที่)?เกิด(?!เหตุ)[^\d\n]{0,25}|วัน[ /]?เดือน[ /]?ปี[ /]?(?:ที่)?เกิด[^\d\n]{0,25}|ว\/ด\/ป ?(?:ที่)?เกิด[^\d\n]{0,10}|เกิด(?:เมื่อ)? ?(?:วันที่)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?:ที่)?)? ?|(?<![A-Za-z])(?:D\.?O\.?B\.?|date of birth|birth ?(?:date|day))[^\d\n]{0,15}|(?<![A-Za-z])born(?: on)?(?: the)? )${day}`,
      'giu',
    ),
    {
      notAfter:
        /(?:เหตุ[ก-๎]{0,15}|คดี|เรื่อง|ปัญหา|ภัย|เพลิง|โรค|สงคราม|โครงการ|ศูนย์|กฎหมาย|idea|project|plan|law|network|concept|programme|movement|model|guideline|centre)(?: was| is)? ?$/u,
    },
  ),
]
