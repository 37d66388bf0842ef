import type { Finding } from '../recognizer.ts'
import { anyWord, isEnglish, longestName, longestWord, plainWords, readsAsWords } from '../words.ts'
import { foreignName, goesOn, name } from './name-at.ts'
import { isInvented, isPublicRole } from './roles.ts'

const numeral = '(?:\\d{1,2}(?!\\d)|(?:ยี่)?สิบ[ก-๎]{0,6}|[หเแ][ก็จดป][ก-๎]{0,4})'
const years = new RegExp(
  `[ ,]{0,2}\\(? ?(?:(?:อายุ|วัย) ?(?:ประมาณ|ราว|ได้|เพียง|แค่)? ?${numeral}|\\d{1,2} ?ขวบ)|[ ,]{0,2}\\( ?\\d{1,2} ?(?:ปี|ขวบ)`,
  'gu',
)
const inYears =
  /(?<![\p{L}\d])(?<name>\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*(?: \p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*){0,3}),? (?:\((?:aged? )?\d{1,2}\)|\d{1,2},|aged? (?:\d{1,2}|\p{Ll}+teen|twelve|eleven|ten)\b|(?:was |is |a )?(?:only )?\d{1,2}[- ]years?[- ]old|a (?:survivor|victim)\b|(?:the )?victim\b)/gu

/** Names that stand beside an age. */
export const findAged = (text: string): Finding[] => [...agedInThai(text), ...agedInLatin(text)]

/** What people do of whom such a text tells, and what stands behind their names. */
const deeds =
  / ?(?:เล่า(?:ว่า|ให้|ถึง)|(?<!คำ)ให้การ|บอกว่า|ร้องไห้|ถูก(?:หลอก|ล่อลวง|บังคับ|ขาย|ยึด|กักขัง|ทำร้าย|พา)|หนี(?:ออก|จาก)|ตกเป็น|กับเพื่อน|\( ?ผู้เสียหาย ?\)|ผู้เสียหาย(?:วัย|อายุ))/gu
const deedsInLatin =
  /(?<![\p{L}\d])(?<name>\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*?(?: \p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*?){0,3})(?:,? (?:said|says|told|recalled|cried|escaped|ran away|was (?:sold|rescued|forced|trafficked|locked|beaten)|who is \d{1,2}|aka)\b|['’]s (?:mother|father|sister|brother|family|case|story|passport|husband|wife|friend)\b)/gu

/** Names of those of whom it is told what they did or suffered. */
export const findActing = (text: string): Finding[] => [
  ...[...text.matchAll(deeds)].slice(0, 500).flatMap(({ index }) => {
    const run = runBefore(text, index)
    return isSubject(run) &&
      !isPublicRole(text.slice(Math.max(0, index - run.length - 60), index - run.length), '')
      ? [name(index - run.length, index)]
      : []
  }),
  ...namedBy(text, deedsInLatin),
]

/** The letters without a space before a place; those that go on too far are no name. */
const runBefore = (text: string, index: number): string =>
  /(?:^|[^ก-๎])([ก-๎]{2,24})$/u.exec(text.slice(Math.max(0, index - 25), index))?.[1] ?? ''

/** A name alone; what can be read as words is one only where it is short. */
const isSubject = (run: string) =>
  run.length >= 2 &&
  isNameAlone(run) &&
  !goesOn.test(run) &&
  (run.length <= 8 || !readsAsWords(run, anyWord, run.length)) &&
  (longestName(run) === run.length || longestWord(plainWords, run) < 4)

const agedInThai = (text: string): Finding[] =>
  [...text.matchAll(years)].slice(0, 50).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 40), index)
    const run =
      /(?:^|[^ก-๎])(?<run>(?<![ก-๎])[ก-๎]{2,30}|\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*)$/u.exec(before)?.groups?.[
        'run'
      ] ?? ''
    const own = run.replace(/^(?:กรณี|เคส|และ|กับ|คือ|ของ|ช่วย|น้อง)+/u, '')
    const start = index - own.length
    if (own.length < 2 || isInvented(text.slice(index, index + 40))) return []
    if (/^\p{Lu}/u.test(own)) return isEnglish(own) ? [] : [name(start, index)]
    return isNameAlone(own) ? [name(start, index)] : []
  })

/** A run of Thai that is a name by itself, or cannot be read; after a word of a place stands a place. */
function isNameAlone(run: string): boolean {
  if (/(?:จาก|อำเภอ|ตำบล|จังหวัด|บ้าน|เมือง|ชาว|เผ่า|สัญชาติ|เชื้อสาย|ประเทศ)[ก-๎]*$|^[ะ-ฺ็-๎]/u.test(run)) return false
  return longestName(run) === run.length || !readsAsWords(run, plainWords, run.length)
}

const agedInLatin = (text: string): Finding[] => namedBy(text, inYears)

const namedBy = (text: string, pattern: RegExp): Finding[] =>
  [...text.matchAll(pattern)].flatMap(({ groups, index }) => {
    const length = foreignName(groups?.['name'] ?? '')
    return length > 0 ? [name(index, index + length)] : []
  })
