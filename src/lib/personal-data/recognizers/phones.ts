import type { Recognizer } from '../recognizer.ts'

/** An office answers there; its own public number belongs in the list of public contacts. */
const ofAnOffice =
  /(?:สำนักงาน|สนง|กระทรวง|กรม|ศูนย์|กอง|พมจ|พม\.|สภ\.|สน\.|สถานี|โรงพยาบาล|รพ\.|บ้านพักเด็ก|สถานทูต|มูลนิธิ|สมาคม|เทศบาล|อบต|อบจ|ศาลากลาง|สารบรรณ|ฝ่าย|แผนก|กลุ่มงาน|ประชาสัมพันธ์|โทรสาร|แฟกซ์|สายด่วน|office|ministry|department|embassy|foundation|centre|center|fax|hotline)[^\n]{0,60}$/iu
const namesAnOffice =
  /^ ?\(?(?:สำนักงาน|สนง|กระทรวง|กรม|ศูนย์|พมจ|สภ\.|เทศบาล|อบต|อบจ|โรงพยาบาล|รพ\.|มูลนิธิ|สมาคม|โทรสาร)/u
const ofACall =
  /(?:โทร|เบอร์|มือถือ|วอตส์แอป|whats ?app|viber|telegram|signal|tel|phone|mobile|call)[^\d\n]{0,20}$/iu

const start = String.raw`(?<!\d|\d[-.,/])(?:\(?(?:\+|00)66\)?[ .-]{0,2}(?:\(0\)[ .-]?)?|\(?0[ -]?)`
const end = String.raw`(?!\d|-\d)`

/** Telephone numbers of people (NBTC numbering plan: 06, 08, 09 mobile; 02 to 05 and 07 fixed). Hotlines are too short to match. */
export const phones: Recognizer[] = [
  {
    kind: 'phone',
    severity: 'error',
    pattern: new RegExp(String.raw`${start}[689]\)?(?:[ .-]{0,3}\d){8}${end}`, 'gu'),
    notAfter: /(?:รหัส|รุ่น|ฉบับ|version|code)[^\n]{0,15}$/iu,
    // Times of the day in a row.
    holds: ([number]) => !/^\d\d[.]\d\d /.test(number),
  },
  {
    kind: 'phone',
    severity: 'error',
    pattern: new RegExp(String.raw`${start}[2-57]\)?(?:[ .-]{0,2}\d){7}${end}`, 'gu'),
    notAfter: ofAnOffice,
    notBefore: namesAnOffice,
  },
  {
    kind: 'phone',
    severity: 'warning',
    pattern: new RegExp(String.raw`${start}[2-57]\)?(?:[ .-]{0,2}\d){7}${end}`, 'gu'),
  },
  { kind: 'phone', severity: 'error', pattern: /(?<![\d+])\+(?!66)\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)/gu },
  // Mobile numbers of the Lao PDR, as they are dialled there.
  { kind: 'phone', severity: 'error', pattern: /(?<!\d|\d[-.,/])020[ -]?\d{4}[ -]?\d{4}(?!\d)/gu },
  {
    kind: 'phone',
    severity: 'error',
    pattern: /(?<![\d+])[1-9]\d{2,4}(?:[ -]?\d){5,8}(?!\d)/gu,
    after: ofACall,
    holds: ([number]) => !number.split(' ').every((group) => /^1\d{2,3}$/.test(group)),
  },
]
