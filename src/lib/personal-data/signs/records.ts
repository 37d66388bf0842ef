import type { Sign } from '../finding.ts'

const number = String.raw`\d{1,6} ?/ ?(?:25)?\d{2}(?!\d)`
const letters = String.raw`(?:[ก-ฮ]{1,3}\.?){0,2} ?`

/** Numbers under which courts, police, hospitals and the land transport office file a person. */
export const records: Sign[] = [
  {
    kind: 'case_number',
    severity: 'error',
    pattern: new RegExp(
      String.raw`(?:คดี(?:อาญา|แพ่ง|ค้ามนุษย์)?(?:หมายเลข|เลข)?(?:ดำ|แดง)?(?:ที่)?|หมายเลข(?:คดี)?(?:ดำ|แดง)(?:ที่)?|เลขคดี(?:ที่)?|หมายจับ[^\n\d]{0,30}?(?:ที่|เลขที่)) ?[:.]? ?${letters}${number}`,
      'gu',
    ),
  },
  { kind: 'case_number', severity: 'error', pattern: /(?<![ก-ฮ.])คม\. ?\d{1,5} ?\/ ?25\d{2}(?!\d)/gu },
  {
    kind: 'case_number',
    severity: 'error',
    pattern:
      /(?<![A-Za-z])(?:(?:black|red|undecided|decided|criminal|civil|court) )?case (?:no\.?|number|#) ?[:.]? ?(?:[A-Za-zก-ฮ.]{1,4} ?)?\d{1,6} ?\/ ?\d{2,4}(?!\d)/giu,
  },
  {
    kind: 'medical_id',
    severity: 'error',
    pattern: /(?<![A-Za-z])(?:H\.?N\.?|A\.?N\.?|V\.?N\.?)(?: ?(?:no\.?|[:.#-]|เลขที่|คือ))? ?\d[\d/-]{3,15}/gu,
  },
  {
    kind: 'medical_id',
    severity: 'error',
    pattern:
      /(?:เลข(?:ที่|ประจำตัว)?(?:ผู้ป่วย|คนไข้)(?:นอก|ใน)?|เวชระเบียน(?:เลขที่|หมายเลข|เลข)|hospital number|medical record (?:no\.?|number)) ?(?:HN|AN)? ?[:.]? ?\d[\d/-]{3,15}/giu,
  },
  {
    kind: 'plate',
    severity: 'warning',
    pattern: /(?<![ก-๎\d])\d?[ก-ฮ]{1,3}[ -]?\d{1,4}(?![\d/])/gu,
    after:
      /(?:ทะเบียน(?:รถ)?|รถ(?:ตู้|กระบะ|เก๋ง|ยนต์|จักรยานยนต์|บรรทุก|โดยสาร)?|มอเตอร์ไซค์|(?:number|license|licence) plate)(?:คัน|สี[ก-๎]{1,8})? ?(?:หมายเลข|เลขที่|เลข|ทะเบียน|[:.])? ?(?:ทะเบียน)? ?$/iu,
  },
]
