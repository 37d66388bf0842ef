import type { Finding } from '../recognizer.ts'
import { anyWord, isEnglish, longestName, longestWord, plainWords, readsAsWords } from '../words.ts'
import { isInvented, isPublicRole } from './roles.ts'

/** The name that stands at a place, unless it is that of an official in office, or says that it is invented. */
export function nameAt(text: string, at: number, plain: ReadonlySet<string>, before: string): Finding[] {
  const behind = text.slice(at, at + 60)
  const length = thaiName(behind, plain) || foreignName(behind)
  if (
    length === 0 ||
    tailsOf(text, at + length).some((tail) => isPublicRole(before, tail) || isInvented(tail))
  )
    return []
  return [name(at, at + length)]
}

/** What may follow the whole name: one or two more words of a name may stand between. */
function tailsOf(text: string, end: number): string[] {
  const [rest = ''] = /^[ก-๎]*/u.exec(text.slice(end, end + 40)) ?? []
  const from = end + rest.length
  const more = [...text.slice(from, from + 60).matchAll(/ (?!\()[\p{L}\p{M}]{2,20}(?= |$)/gu)].slice(0, 2)
  return [end, from, ...more.map(({ 0: { length }, index }) => from + index + length)].map((at) =>
    text.slice(at, at + 80),
  )
}

/** A name between two places. */
export const name = (start: number, end: number): Finding => ({
  kind: 'person_name',
  severity: 'error',
  doubtful: true,
  start,
  end,
})

/** How many letters of a Thai name stand there; a run of letters that goes on into the sentence counts as a whole. */
function thaiName(text: string, plain: ReadonlySet<string>): number {
  const [run = ''] = /^[ก-ฮเ-ไ][ก-๎]*/u.exec(text) ?? []
  // An abbreviation of an office: พมจ.
  if (run.length < 2 || /^[ก-ฮ]{1,5}\./u.test(text) || endOfAWord.test(run)) return 0
  const known = longestName(run)
  if (known > longestWord(anyWord, run)) return known
  if (known >= 5 && known >= longestWord(anyWord, run)) return known
  if (plain !== anyWord && known > 0 && known >= longestWord(plain, run)) return known
  if (goesOn.test(run) || longestWord(plainWords, run) >= (plain === anyWord ? 3 : 6)) return 0
  if (!readsAsWords(run, plain)) return Math.min(run.length, 24)
  const [next = ''] = /^ (?<run>[ก-๎]{2,8})(?![ก-๎])/u.exec(text.slice(run.length)) ?? []
  return plain !== anyWord && run.length <= 5 && next && !readsAsWords(next.trim(), anyWord)
    ? run.length + next.length
    : 0
}

/** A letter that still belongs to the word before: อา|ยใน. */
const endOfAWord = /^[ก-ฎฐ-ฒด-ฮ][เแโใไ]/u

/** The sentence goes on: no name begins like that. */
export const goesOn =
  /^(?:เดียว|ชาว|จาก|ที่|ซึ่ง|ของ|และ|กับ|โดย|ใน|ถูก|ได้|เป็น|ไม่|ต้อง|คือ|ว่า|ให้|ด้วย|ต่อ|เรือ(?!ง)|ประเทศ|เมือง|อำเภอ|จังหวัด|ตำบล|หมู่บ้าน|โรงเรียน|มูลนิธิ|ศูนย์|สมาคม|โครงการ|เกาะ|ด่าน|แรงงาน|เด็ก|คน|ผู้)/u

/** Letters of neighbouring scripts: Lao, Burmese, Khmer. */
const neighbour = /^[\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]{2,}/u
const ofAnOrganisation =
  /\b(?:Foundation|Cent(?:re|er)|Office|Ministry|Department|Network|Project|Programme|University|Province|District|Hospital|Association|Committee|Court|Act|House|Shelter|International|Asia|Group|Team|Unit|State|Road|Island)\b/u

/** How many letters of a name in another script stand there: in Latin letters, words with capitals that are no English. */
export function foreignName(text: string): number {
  const [own] = neighbour.exec(text) ?? []
  if (own) return own.length
  const [run = ''] =
    /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*(?: \p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*){0,3}/u.exec(text) ?? []
  const isName = !run.split(/[ -]/).every(isEnglish) && !ofAnOrganisation.test(run)
  return isName ? run.length : 0
}
