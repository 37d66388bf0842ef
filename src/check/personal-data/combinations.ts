import type { Finding } from './recognizer.ts'
import { day, monthOfYear } from './recognizers/numbers.ts'

const ten = '(?:เอ็ด|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)'
const inThai = `(?:(?:ยี่|สอง|สาม|สี่|ห้า)?สิบ${ten}?|${ten})`
const inEnglish =
  '(?:(?:twenty|thirty|forty|fifty)(?:-[a-z]{3,5})?|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)'
const notAge = ' ?-| ?ถึง| ?ปี ?(?:ขึ้นไป|ลงมา|ถึง)'
const age = new RegExp(
  String.raw`(?:อายุ|วัย) ?(?:ประมาณ|ราว|ได้|เพียง|แค่)? ?(?:\d{1,2}(?!\d|${notAge})(?: ?ปี)?|${inThai} ?(?:ปี|ขวบ)(?! ?(?:ขึ้นไป|ลงมา|ถึง)))|(?<![\d-])(?:\d{1,2}|\b${inEnglish})[- ]years?[- ]old|\baged (?:\d{1,2}(?!\d| ?-| ?to )|${inEnglish}\b(?! to ))`,
  'giu',
)

/** Facts that, beside an age, narrow down who is meant. */
const facts = {
  place:
    /(?:ตำบล|ต\.|อำเภอ|อ\.|แขวง|เขต|หมู่บ้าน|บ้าน(?!พัก|เกิด|เรือน|เลข)) ?[ก-๎]{2}|(?:sub-?district|district|village|tambon|amphoe)\b|\b[A-Z][a-z]+ (?:sub-?district|district|village)/u,
  nationality:
    /(?:ชาว|สัญชาติ|เชื้อชาติ) ?(?:เมียนมา|พม่า|ลาว|กัมพูชา|เขมร|เวียดนาม|จีน|โรฮีนจา|โรฮิงญา|อุซเบก|เคนยา|อินเดีย|ฟิลิปปินส์|ไทใหญ่|กะเหรี่ยง|ม้ง|มอญ|อาข่า|ลาหู่)|\b(?:Myanmar|Burmese|Lao(?:tian)?|Cambodian|Khmer|Vietnamese|Chinese|Rohingya|Uzbek|Kenyan|Shan|Karen|Mon|Akha|Lahu|Hmong)\b/u,
  work: /(?:ร้าน(?:คาราโอเกะ|อาหาร|นวด|เหล้า|ซ่อม)|คาราโอเกะ|โรงงาน|เรือประมง|สวน(?:ยาง|ส้ม|ลำไย|ผลไม้)|ฟาร์ม|บ้านนายจ้าง|โรงแรม|บาร์|ไซต์ก่อสร้าง|แพปลา|ล้ง)|\b(?:karaoke|factory|fishing (?:boat|vessel)|plantation|massage|bar|brothel|farm|hotel|restaurant)\b/iu,
  date: new RegExp(day, 'iu'),
}

/** A number of people in one breath with the facts. */
const people = /(?<![\d.,/])(\d[\d,]*) ?(?:คน|ราย|people|persons|women|men|girls|boys|children|victims)/giu

/** An age with two more facts of a person singles that person out, though none of them does alone. */
export function findCombinations(text: string): Finding[] {
  return [...text.matchAll(age)].slice(0, mostAges).flatMap(({ 0: { length }, index }) => {
    const words = nearby(text, index)
    if (Object.values(facts).filter((fact) => fact.test(words)).length < 2) return []
    const severity = isLargeGroup(words) ? 'warning' : 'error'
    return [{ kind: 'combination', severity, start: index, end: index + length }]
  })
}

/** The words of the same passage that stand within so many characters: facts of one person stand close. */
function nearby(text: string, index: number, near = 160): string {
  const [before = ''] = text
    .slice(Math.max(0, index - near), index)
    .split('\n')
    .slice(-1)
  const [behind = ''] = text.slice(index, index + near).split('\n')
  return before + behind
}

/** A text with more ages than this is no honest text; the first ones stop it. */
const mostAges = 50

/** Five people or more are told of: none of them is singled out for sure. */
const isLargeGroup = (words: string) =>
  [...words.matchAll(people)].some(([, count = '']) => Number(count.replaceAll(',', '')) >= 5)

const victims = `(?:ผู้เสียหาย|เหยื่อ|ผู้รอดพ้น|เด็ก(?:หญิง|ชาย)?|หญิง|แรงงาน|ชาว[ก-๎]{2,12}|คนไทย)`
const smallCount = new RegExp(
  String.raw`(?<=${victims}(?:(?!น้อยกว่า|เจ้าหน้าที่|นัก|ล่าม)[^\d\n]){0,25})(?<![\d.,/-])[1-4] ?(?:คน|ราย)(?!ต่อ| ?[-–] ?\d)|(?<![\d.,/-])(?:[1-4]|one|two|three|four) (?:[a-z]+ ){0,2}(?:victims?|survivors?|girls?|boys?|children|women|men)\b`,
  'giu',
)
const time = new RegExp(`${day}|${monthOfYear}`, 'iu')
const year = /(?<!\d)(?:25|20)\d\d(?!\d)/u
const place =
  /(?:จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.) ?[ก-๎]{2}|\b[A-Z][a-z]+ (?:province|district)|\b(?:province|district) of\b/u

/** A count of one to four victims, told with its day or month, or with its place and year: locals know who they are. */
export function findSmallCounts(text: string): Finding[] {
  return [...text.matchAll(smallCount)]
    .filter(({ index }) => isPlaced(passageAt(text, index)))
    .map(({ 0: { length }, index }) => ({
      kind: 'small_count',
      severity: 'warning',
      start: index,
      end: index + length,
    }))
}

const isPlaced = (passage: string) => time.test(passage) || (place.test(passage) && year.test(passage))

/** The line that holds a place, or as much of it as anyone reads in one breath. */
function passageAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('\n', index) + 1, index - 1000)
  const end = text.indexOf('\n', index)
  return text.slice(start, Math.min(end < 0 ? text.length : end, index + 1000))
}

const below =
  '(?:ตำบล|ต\\.|อำเภอ|อ\\.|แขวง|เขต|หมู่บ้าน|บ้าน(?!พัก|เกิด|เรือน|เลข|นายจ้าง)) ?[ก-๎]{2}|(?:sub-?district|district|village|tambon|amphoe)\\b'
const whom = '(?:ผู้เสียหาย|เหยื่อ|พยาน|เด็ก(?:หญิง|ชาย)?|หญิง|แรงงาน|ชาว[ก-๎]{2,12})'
const alone = [
  `${whom}(?:ที่)?[ก-๎]{0,12} ?(?:เพียง)?(?:คนเดียว|รายเดียว|หนึ่งเดียว)`,
  '\\bthe only (?:victim|survivor|girl|boy|child|woman|case)',
  '(?:ฝา)?แฝด|\\btwins?\\b',
  '(?:ลูก|หลาน|น้อง|พี่)(?:สาว|ชาย)?(?:ของ)?(?:กำนัน|ผู้ใหญ่บ้าน|นายก|ครูใหญ่|เจ้าอาวาส|ส\\.?อบต)',
  '\\b(?:daughter|son|niece|nephew|granddaughter|grandson) of the (?:village|sub-?district) (?:head|chief)',
].join('|')
const theOnly = new RegExp(`(?:${alone})(?=[^\\n]{0,60}?(?:${below}))`, 'giu')

/** Who is the only one, a twin, or kin of somebody known, with a place below the province: everybody there knows who it is. */
export const findTheOnlyOnes = (text: string): Finding[] =>
  [...text.matchAll(theOnly)].map(({ 0: { length }, index }) => ({
    kind: 'combination',
    severity: 'error',
    start: index,
    end: index + length,
  }))
