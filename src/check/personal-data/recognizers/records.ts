import { identifies, mayIdentify, type Recognizer } from '../recognizer.ts'

const number = String.raw`\d{1,6} ?/ ?(?:25)?\d{2}(?!\d)`
const letters = String.raw`(?:[ก-ฮ]{1,3}\.?){0,2} ?`

const plate = String.raw`(?:\d?[ก-ฮ]{1,3}[ -]?\d{1,4}|\d{2}-\d{4})(?![\d/])`

/** Numbers under which courts, police, hospitals and the land transport office file a person. */
export const records: Recognizer[] = [
  identifies(
    'case_number',
    new RegExp(
      String.raw`(?:คดี(?:อาญา|แพ่ง|ค้ามนุษย์|พิเศษ|ยาเสพติด|เยาวชน|ผู้บริโภค)?(?:หมายเลข|เลข)?(?:ดำ|แดง)?(?:ที่)?|หมายเลข(?:คดี)?(?:ดำ|แดง)(?:ที่)?|เลขคดี(?:ที่)?|หมาย(?:จับ|ค้น|ขัง|เรียก)[^\n\d]{0,30}?(?:ที่|เลขที่)) ?[:.]? ?${letters}${number}`,
      'gu',
    ),
  ),
  identifies('case_number', /(?<![ก-ฮ.])คม\. ?\d{1,5} ?\/ ?25\d{2}(?!\d)/gu),
  identifies(
    'case_number',
    /(?<![A-Za-z])(?:(?:black|red|undecided|decided|criminal|civil|court) )?case (?:no\.?|number|#) ?[:.]? ?(?:[A-Za-zก-ฮ.]{1,5} ?){0,3}\d{1,6} ?\/ ?\d{2,4}(?!\d)/giu,
  ),
  identifies(
    'medical_id',
    /(?<![A-Za-z])(?:H\.?N\.?\)?(?: ?(?:no\.?|[:.#=-]|เลขที่|คือ))? ?\d[\d/-]{3,15}|[AV]\.?N\.?\)?(?: ?(?:no\.?|[:.#=-]|เลขที่|คือ))? ?\d[\d/-]{5,15})/gu,
  ),
  identifies(
    'medical_id',
    /(?:เลข(?:ที่|ประจำตัว)?(?:ผู้ป่วย|คนไข้)(?:นอก|ใน)?|เลขเวชระเบียน|เวชระเบียน(?:เลขที่|หมายเลข|เลข)|hospital (?:no\.?|number)|medical record (?:no\.?|number)) ?\(?(?:HN|AN)?\)? ?[:.]? ?\d[\d/-]{3,15}/giu,
  ),
  mayIdentify(
    'plate',
    new RegExp(
      String.raw`(?:ทะเบียน|ป้าย(?:แดง|ดำ)|(?:number|licen[cs]e)? ?plates?|registration)(?:รถ)?(?: ?(?:คือ|หมายเลข|เลขที่|เลข|no\.?|number|[:.]))? ?${plate}`,
      'giu',
    ),
  ),
  mayIdentify('plate', /(?<![ก-๎\d/-])(?:\d?[ก-ฮ]{2}[ -]?\d{2,4}|\d{2}-\d{4})(?![\d/]|-\d)/gu, {
    after: /(?:รถ|มอเตอร์ไซค์|van|pick-?up|truck|motorcycle)[^\n]{0,40}$/iu,
    notAfter: /(?:ที่|แบบ|มาตรา|หนังสือ|โทร\.?|เวลา|ปี) ?$/u,
  }),
]

/** Words that say somebody speaks of himself or herself. */
const first = /(?:ฉัน|ดิฉัน|หนู|ผม|กระผม|เขาบังคับ|\bI\b|\bme\b|\bmy\b)/u

/** What no form shows for sure: a person must look. */
export const stories: Recognizer[] = [
  mayIdentify(
    'pseudonym',
    /\( ?(?:ชื่อ)?(?:นามสมม[ตุ]ิ|นามสมมุติ|นามแฝง) ?\)|(?<![ก-๎])(?:นามสมม[ตุ]ิ|นามสมมุติ|นามแฝง)(?= [ก-๎]{2,12}(?: |$))|\(?(?:not (?:her|his|their) real name|\((?:a )?pseudonym\))\)?/giu,
  ),
  mayIdentify('testimony', /[“"«][^”"»\n]{30,600}[”"»]/gu, { holds: ([quote]) => first.test(quote) }),
]
