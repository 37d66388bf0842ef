import type { Finding } from './finding.ts'
import { day, monthOfYear } from './signs/dates.ts'

const victims = `(?:ผู้เสียหาย|เหยื่อ|ผู้รอดพ้น|เด็ก(?:หญิง|ชาย)?|หญิง|แรงงาน|ชาว[ก-๎]{2,12}|คนไทย)`
const count = new RegExp(
  String.raw`(?<=${victims}(?:(?!น้อยกว่า|เจ้าหน้าที่|นัก|ล่าม)[^\d\n]){0,25})(?<![\d.,/-])[1-4] ?(?:คน|ราย)(?!ต่อ| ?[-–] ?\d)|(?<![\d.,/-])(?:[1-4]|one|two|three|four) (?:[a-z]+ ){0,2}(?:victims?|survivors?|girls?|boys?|children|women|men)\b`,
  'giu',
)
const time = new RegExp(`${day}|${monthOfYear}`, 'iu')
const year = /(?<!\d)(?:25|20)\d\d(?!\d)/u
const place =
  /(?:จังหวัด|จ\.|อำเภอ|อ\.|ตำบล|ต\.) ?[ก-๎]{2}|\b[A-Z][a-z]+ (?:province|district)|\b(?:province|district) of\b/u

/** A count of one to four victims, told with its day or month, or with its place and year: locals know who they are. */
export function findSmallCounts(text: string): Finding[] {
  return [...text.matchAll(count)]
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
