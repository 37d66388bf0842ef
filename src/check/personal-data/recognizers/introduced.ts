import { before, behind, type Finding } from '../recognizer.ts'
import {
  anyWord,
  isEnglish,
  isInsideAWord,
  longestName,
  longestWord,
  plainWords,
  readsAsWords,
} from '../words.ts'
import { isInvented, isPublicRole } from './roles.ts'
import { isTitle, isTrade } from './titles.ts'

/** How surely a person follows. */
interface Introduction {
  pattern: RegExp
  /** Words that are no name there. */
  plain: ReadonlySet<string>
  /** What must not stand before. */
  notAfter?: RegExp
  /** A test of what no pattern can express. */
  holds?: (match: RegExpExecArray) => boolean
}

const victim = '(?:ผู้เสียหาย|เหยื่อ|พยาน(?:ปาก(?:สำคัญ|เอก))?|ผู้รอดพ้น|ผู้รอดชีวิต)'
const which = String.raw`(?: ?(?:ราย|คน|ปาก)(?:นี้|แรก|หนึ่ง|ที่ ?(?:\d{1,3}|หนึ่ง|สอง|สาม))?)?`
const opening = `[ “"'‘(*_:-]{0,3}`

/** Things have names too. */
const aThing =
  /(?:โครงการ|ศูนย์|หน่วยงาน|องค์กร|มูลนิธิ|สมาคม|แอป|แอปพลิเคชัน|เว็บไซต์|เว็บ|ระบบ|ไฟล์|แฟ้ม|โฟลเดอร์|หนังสือ|คู่มือ|กฎหมาย|พระราชบัญญัติ|เพลง|ภาพยนตร์|หนัง|สารคดี|หลักสูตร|กิจกรรม|เครือข่าย|หมู่บ้าน|เรือ|เรือประมง|ร้าน|ร้านอาหาร|บริษัท|โรงงาน|โรงเรียน|วัด|ถนน|เกาะ|เมือง|ตำบล|อำเภอ|จังหวัด|แบบฟอร์ม|มือถือ|โทรศัพท์|โทรศัพท์มือถือ|แบบ|เครื่องมือ|โปรแกรม|กลุ่ม|ไลน์|เพจ|ช่อง|โรค|รายงาน|บทความ|เรื่อง|แผน|ปฏิบัติการ|คณะ|ทีม|พันธุ์|เฟซบุ๊ก|บัญชี|ย่อ|แหล่ง|แหล่งข้อมูล|ภาษา|ภาษาไทย) ?(?:นี้|นั้น|หนึ่ง|ที่|ซึ่ง)?(?:มี|ใช้)? ?$/u

/** A title of a person: no part of a word or the name of a place, no trade, and no signature below a letter. */
function isOfAPerson(match: RegExpExecArray): boolean {
  const words = before(match)
  const title = match.groups?.['title'] ?? ''
  return isTitle(words) && !isTrade(title, behind(match)) && !/ลงชื่อ\)? ?$|^ ?\($/u.test(words)
}

/** In the order of how surely a name follows. */
const introductions: Introduction[] = [
  {
    pattern: new RegExp(
      `(?:ชื่อ(?:เล่น|จริง|ตัว|-สกุล|-นามสกุล| ?และ ?(?:นาม)?สกุล)?(?:ของ)?(?:${victim}|เด็ก|เธอ|เขา|หนู|ผม|ฉัน)?|นามสกุล|เรียก(?:เธอ|เขา|เด็ก|น้อง|กัน|ตัวเอง)?ว่า|ชื่อผู้ป่วย) ?(?:คือ|ว่า|เป็น)?${opening}`,
      'gu',
    ),
    plain: plainWords,
    notAfter: aThing,
  },
  {
    pattern: new RegExp(
      `(?:น้อง|พี่|ป้า|ลุง|หนู|คุณ|เคส(?:ของ|น้อง)?|เจ๊|เฮีย|ด\\.ญ\\.|ด\\.ช\\.|เด็กหญิง|เด็กชาย(?!แดน|ขอบ|ล้วน))${opening}`,
      'gu',
    ),
    plain: plainWords,
  },
  {
    pattern: new RegExp(`(?<title>นางสาว|นาง|นาย|น\\.ส\\.|นส\\.)${opening}`, 'gu'),
    plain: plainWords,
    holds: isOfAPerson,
  },
  {
    pattern: new RegExp(`(?<![ก-๎])(?:ยาย|ตา|ปู่|ย่า|น้า|อา|แม่|พ่อ|มะ|ท้าว)${opening}`, 'gu'),
    plain: plainWords,
  },
  { pattern: new RegExp(`${victim}${which} ?(?:คือ|ได้แก่|ชื่อ|[:(])${opening}`, 'gu'), plain: plainWords },
  {
    pattern: new RegExp(
      `(?:กรณีของ|เรื่อง(?:ราว)?ของ|(?:แม่|พ่อ|เพื่อน|ลูก|สามี|ภรรยา|ญาติ|ครอบครัว)ของ)${opening}`,
      'gu',
    ),
    plain: plainWords,
  },
  { pattern: new RegExp(`${victim}${which}${opening}`, 'gu'), plain: anyWord },
  {
    pattern: new RegExp(`(?:กรณี(?!ของ)|ช่วย(?:เหลือ)?|สัมภาษณ์|เยี่ยม|พบ)${opening}`, 'gu'),
    plain: anyWord,
  },
  {
    pattern:
      /(?<![A-Za-z])(?:(?:[Ff]ull |[Nn]ick)?[Nn]amed?(?: is| was)?|[Nn]icknamed|called|[Kk]nown as|(?:[Vv]ictim|[Ss]urvivor|[Ww]itness|[Gg]irl|[Bb]oy|[Ww]oman|[Cc]hild|[Dd]aughter|[Ff]riend|[Ss]ister|[Bb]rother|[Pp]atient|[Cc]lient|[Tt]eenager)(?: named| called)?|[Cc]ase(?: of)?|[Ii]nterview(?:ed)?(?: with)?|met|rescued|helped|\d{1,2}-year-old|Mr|Mrs|Ms|Miss)[.,:]? ?[“"'‘(]?/gu,
    plain: new Set(),
  },
]

/** People who are introduced: what follows such words and cannot be read as words of the practice is a name. */
export const findIntroduced = (text: string): Finding[] =>
  introductions.flatMap((introduction) =>
    [...text.matchAll(introduction.pattern)].flatMap((match) => {
      const { index } = match
      const at = index + match[0].length
      const introduced = text.slice(index, at).replace(/[ “"'‘(*_:-]+$/u, '')
      if (/[ก-๎]$/u.test(introduced) && isPartOfWord(text, index, index + introduced.length)) return []
      if (introduction.notAfter?.test(before(match)) || introduction.holds?.(match) === false) return []
      return nameAt(text, at, introduction.plain, before(match))
    }),
  )

const isPartOfWord = (text: string, start: number, end: number) =>
  /[เแโใไ]/u.test(text[start - 1] ?? '') || isInsideAWord(text, start, end)

function nameAt(text: string, at: number, plain: ReadonlySet<string>, before: string): Finding[] {
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

const name = (start: number, end: number): Finding => ({ kind: 'person_name', severity: 'error', start, end })

/** How many letters of a Thai name stand there; a run of letters that goes on into the sentence counts as a whole. */
function thaiName(text: string, plain: ReadonlySet<string>): number {
  const [run = ''] = /^[ก-ฮเ-ไ][ก-๎]*/u.exec(text) ?? []
  // An abbreviation of an office: พมจ.
  if (run.length < 2 || /^[ก-ฮ]{1,5}\./u.test(text)) return 0
  const known = longestName(run)
  if (known > longestWord(anyWord, run)) return known
  if (plain !== anyWord && known > 0 && known >= longestWord(plain, run)) return known
  if (goesOn.test(run) || longestWord(plainWords, run) >= (plain === anyWord ? 4 : 6)) return 0
  if (!readsAsWords(run, plain)) return Math.min(run.length, 24)
  const [next = ''] = /^ (?<run>[ก-๎]{2,8})(?![ก-๎])/u.exec(text.slice(run.length)) ?? []
  return plain !== anyWord && run.length <= 5 && next && !readsAsWords(next.trim(), anyWord)
    ? run.length + next.length
    : 0
}

/** The sentence goes on: no name begins like that. */
const goesOn =
  /^(?:เดียว|ชาว|จาก|ที่|ซึ่ง|ของ|และ|กับ|โดย|ใน|ถูก|ได้|เป็น|ไม่|ต้อง|คือ|ว่า|ให้|ด้วย|ต่อ|เรือ(?!ง)|ประเทศ|เมือง|อำเภอ|จังหวัด|ตำบล|หมู่บ้าน|โรงเรียน|มูลนิธิ|ศูนย์|สมาคม|โครงการ|เกาะ|ด่าน|แรงงาน|เด็ก|คน|ผู้)/u

/** Letters of neighbouring scripts: Lao, Burmese, Khmer. */
const neighbour = /^[\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]{2,}/u
const ofAnOrganisation =
  /\b(?:Foundation|Cent(?:re|er)|Office|Ministry|Department|Network|Project|Programme|University|Province|District|Hospital|Association|Committee|Court|Act|House|Shelter|International|Asia|Group|Team|Unit|State|Road|Island)\b/u

/** How many letters of a name in another script stand there: in Latin letters, words with capitals that are no English. */
function foreignName(text: string): number {
  const [own] = neighbour.exec(text) ?? []
  if (own) return own.length
  const [run = ''] =
    /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*(?: \p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*){0,3}/u.exec(text) ?? []
  const isName = !run.split(/[ -]/).every(isEnglish) && !ofAnOrganisation.test(run)
  return isName ? run.length : 0
}

const numeral = '(?:\\d{1,2}(?!\\d)|(?:ยี่)?สิบ[ก-๎]{0,6}|[หเแ][ก็จดป][ก-๎]{0,4})'
const years = new RegExp(
  `[ ,]{0,2}\\(? ?(?:(?:อายุ|วัย) ?(?:ประมาณ|ราว|ได้|เพียง|แค่)? ?${numeral}|\\d{1,2} ?ขวบ)|[ ,]{0,2}\\( ?\\d{1,2} ?(?:ปี|ขวบ)`,
  'gu',
)
const inYears =
  /(?<![\p{L}\d])(?<name>\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*(?: \p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)*){0,3}),? (?:\((?:aged? )?\d{1,2}\)|\d{1,2},|aged? (?:\d{1,2}|\p{Ll}+teen|twelve|eleven|ten)\b|(?:was |is )?(?:only )?\d{1,2}[- ]years?[- ]old|a (?:survivor|victim)\b|(?:the )?victim\b)/gu

/** Names that stand beside an age. */
export const findAged = (text: string): Finding[] => [...agedInThai(text), ...agedInLatin(text)]

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

const agedInLatin = (text: string): Finding[] =>
  [...text.matchAll(inYears)].flatMap(({ groups, index }) => {
    const length = foreignName(groups?.['name'] ?? '')
    return length > 0 ? [name(index, index + length)] : []
  })
