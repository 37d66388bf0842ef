import { fold } from './fold.ts'
import { before, behind, type Finding, type Recognizer } from './recognizer.ts'
import { online, type PublicContacts, phones } from './recognizers/contacts.ts'
import { findFigures, findSpelledNumbers } from './recognizers/figures.ts'
import { findAged, findIntroduced } from './recognizers/introduced.ts'
import { names } from './recognizers/names.ts'
import { dates, day, monthOfYear, numbers } from './recognizers/numbers.ts'
import { addresses, coordinates } from './recognizers/places.ts'
import { records, stories } from './recognizers/records.ts'

const recognizers: readonly Recognizer[] = [
  ...numbers,
  ...phones,
  ...online,
  ...names,
  ...addresses,
  ...dates,
  ...records,
  ...coordinates,
  ...stories,
]

/**
 * Finds what identifies a person in a text whose lines are passages, read each for itself: a paragraph, a row, the value
 * of a field. To ask once for many passages costs far less than to ask for each.
 */
export function findPersonalData(source: string, isPublic: PublicContacts = () => false): Finding[] {
  const { text, origin } = fold(source)
  const found = [
    ...recognizers.flatMap((recognizer) => findBy(recognizer, text, isPublic)),
    ...findFigures(text, isPublic),
    ...findSpelledNumbers(text),
    ...findIntroduced(text),
    ...findAged(text),
    ...findCombinations(text),
    ...findSmallCounts(text),
  ]
  return withoutOverlaps(found).map((finding) => ({
    ...finding,
    start: origin(finding.start),
    end: origin(finding.end),
  }))
}

function findBy(recognizer: Recognizer, text: string, isPublic: PublicContacts): Finding[] {
  const { kind, severity } = recognizer
  return [...text.matchAll(recognizer.pattern)]
    .filter((match) => isMeant(recognizer, match) && !isPublic(match[0]))
    .map(({ 0: { length }, index }) => ({ kind, severity, start: index, end: index + length }))
}

function isMeant({ after, notAfter, notBefore, holds }: Recognizer, match: RegExpExecArray): boolean {
  if (after && !after.test(before(match))) return false
  if (notAfter?.test(before(match)) || notBefore?.test(behind(match))) return false
  return holds?.(match) ?? true
}

/** A text with more findings than this is no honest text: it is stopped by the first ones. */
const most = 200

/** Of several findings over the same words the surest stands: an error before a warning, then the longest. */
function withoutOverlaps(found: Finding[]): Finding[] {
  const sure = ({ severity, start, end }: Finding) => (severity === 'error' ? 1e6 : 0) + end - start
  const kept: Finding[] = []
  const first = [...found].sort((a, b) => a.start - b.start).slice(0, most)
  for (const finding of first.sort((a, b) => sure(b) - sure(a) || a.start - b.start))
    if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding)
  return kept.sort((a, b) => a.start - b.start)
}

const age =
  /(?:อายุ|วัย) ?(?:ประมาณ|ราว)? ?\d{1,2}(?!\d| ?-| ?ถึง| ?ปี ?(?:ขึ้นไป|ลงมา|ถึง))(?: ?ปี)?|(?<![\d-])\d{1,2}[- ]years?[- ]old|\baged \d{1,2}(?!\d| ?-| ?to )/giu

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
function findCombinations(text: string): Finding[] {
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
function findSmallCounts(text: string): Finding[] {
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
