import type { Finding } from './finding.ts'
import { day } from './signs/dates.ts'

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
export function findCombinations(text: string): Finding[] {
  return [...text.matchAll(age)].slice(0, most).flatMap(({ 0: { length }, index }) => {
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
const most = 50

/** Five people or more are told of: none of them is singled out for sure. */
const isLargeGroup = (words: string) =>
  [...words.matchAll(people)].some(([, count = '']) => Number(count.replaceAll(',', '')) >= 5)
