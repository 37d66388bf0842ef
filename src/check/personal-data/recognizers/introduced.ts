import { before, behind, type Finding } from '../recognizer.ts'
import { anyWord, isInsideAWord, plainWords } from '../words.ts'
import { nameAt } from './name-at.ts'
import { isTitle, isTrade } from './titles.ts'

/** How surely a person follows. */
interface Introduction {
  pattern: RegExp
  /** Words that are no name there. */
  plain: ReadonlySet<string>
  /** A test of what no pattern can express. */
  holds?: (match: RegExpExecArray) => boolean
}

const victim = '(?:ผู้เสียหาย|เหยื่อ|พยาน(?:ปาก(?:สำคัญ|เอก))?|ผู้รอดพ้น|ผู้รอดชีวิต)'
const which = String.raw`(?: ?(?:ราย|คน|ปาก)(?:นี้|แรก|หนึ่ง|ที่ ?(?:\d{1,3}|หนึ่ง|สอง|สาม))?)?`
const opening = `[ “"'‘(*_:-]{0,3}`

/** Things have names too. */
const aThing =
  /(?:โครงการ|ศูนย์|หน่วยงาน|องค์กร|มูลนิธิ|สมาคม|แอป|แอปพลิเคชัน|เว็บไซต์|เว็บ|ระบบ|ไฟล์|แฟ้ม|โฟลเดอร์|หนังสือ|คู่มือ|กฎหมาย|พระราชบัญญัติ|เพลง|ภาพยนตร์|หนัง|สารคดี|หลักสูตร|กิจกรรม|เครือข่าย|หมู่บ้าน|(?<!ลูก)เรือ|เรือประมง|ร้าน|ร้านอาหาร|บริษัท|โรงงาน|โรงเรียน|วัด|ถนน|เกาะ|เมือง|ตำบล|อำเภอ|จังหวัด|แบบฟอร์ม|มือถือ|โทรศัพท์|โทรศัพท์มือถือ|แบบ|เครื่องมือ|โปรแกรม|กลุ่ม|ไลน์|เพจ|ช่อง|โรค|รายงาน|บทความ|เรื่อง|แผน|ปฏิบัติการ|คณะ|ทีม|พันธุ์|เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|ไอจี|ติ๊กต็อก|ย่อ|แหล่ง|แหล่งข้อมูล|ภาษา|ภาษาไทย) ?(?:นี้|นั้น|หนึ่ง|ที่|ซึ่ง)?(?:มี|ใช้)? ?$/u

/** A title of a person: no part of a word or the name of a place, no trade, and no signature below a letter. */
function isOfAPerson(match: RegExpExecArray): boolean {
  const words = before(match)
  const title = match.groups?.['title'] ?? ''
  return isTitle(words) && !isTrade(title, behind(match)) && !/ลงชื่อ\)? ?$|^ ?\($/u.test(words)
}

/** The words for a name in neighbouring languages, and how people are addressed there. */
const neighbours = /(?:အမည်|နာမည်|ឈ្មោះ|ຊື່)[ :]{0,3}|(?<!\p{L})(?:[Tt]ên|Họ tên|Chị|Anh|Cô|Em)[ :]{1,2}/gu

/** In the order of how surely a name follows. */
const introductions: Introduction[] = [
  {
    pattern: new RegExp(
      `(?:ชื่อ(?:เล่น|จริง|ตัว|เดิม|ใหม่|ปลอม|-สกุล|-นามสกุล| ?และ ?(?:นาม)?สกุล)?(?:ของ)?(?:${victim}|เด็ก|เธอ|เขา|หนู|ผม|ฉัน)?|นามสกุล|ฉายา|เรียก(?:เธอ|เขา|เด็ก|น้อง|กัน|ตัวเอง)?ว่า|ชื่อผู้ป่วย) ?(?:คือ|ว่า|เป็น)?${opening}`,
      'gu',
    ),
    plain: plainWords,
    holds: (match) => !match[0].startsWith('ชื่อ') || !aThing.test(before(match)),
  },
  {
    pattern: new RegExp(
      `(?:น้อง|พี่|ป้า|ลุง|หนู|คุณ|เคส(?:ของ|น้อง)?|เจ๊|เฮีย|ด\\.?ญ\\.|ด\\.?ช\\.|เด็กหญิง|เด็กชาย(?!แดน|ขอบ|ล้วน))${opening}`,
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
    pattern: new RegExp(
      `(?:(?<![ก-๎])|(?<=หา|ของ|ให้|กับ|และ|คือ))(?:ยาย|ตา|ปู่|ย่า|น้า|อา|แม่|พ่อ|มะ|ท้าว)${opening}`,
      'gu',
    ),
    plain: plainWords,
  },
  { pattern: new RegExp(`${victim}${which} ?(?:คือ|ได้แก่|ชื่อ|[:(])${opening}`, 'gu'), plain: plainWords },
  {
    pattern: new RegExp(
      `(?:กรณีของ|เรื่อง(?:ราว)?ของ|(?:แม่|พ่อ|เพื่อน|แฟน|ลูก|ลูกสาว|ลูกชาย|สามี|ภรรยา|ญาติ|ครอบครัว|แฟ้ม|คดี|บ้าน|ชีวิต|คำให้การ|บันทึก)ของ|(?:ผู้ให้สัมภาษณ์|ผู้รับบริการ|ผู้ร้อง(?:เรียน|ทุกข์)?|ผู้แจ้ง(?:เหตุ)?|ผู้ป่วย|คนไข้|อีกคน|คนแรก|คนที่(?:หนึ่ง|สอง|สาม)|หนู|ผม|ดิฉัน|ฉัน|เจ้าตัว) ?(?:คือ|:)|เด็กน้อย|เล่าโดย)${opening}`,
      'gu',
    ),
    plain: plainWords,
  },
  { pattern: new RegExp(`${victim}${which}${opening}`, 'gu'), plain: anyWord },
  {
    pattern: new RegExp(`(?:กรณี(?!ของ)|ช่วย(?:เหลือ)?|สัมภาษณ์|(?:ส่ง|รับ|พา|นำ)ตัว)${opening}`, 'gu'),
    plain: anyWord,
  },
  {
    pattern:
      /(?<![A-Za-z])(?:(?:[Ff]ull |[Nn]ick)?[Nn]amed?(?: is| was)?|[Nn]icknamed|called|calls? (?:her|him|me|them)|called (?:her|him|me|them)|[Kk]nown as|(?:[Vv]ictim|[Ss]urvivor|[Ww]itness|[Gg]irl|[Bb]oy|[Ww]oman|[Cc]hild|[Dd]aughter|[Ff]riend|[Ss]ister|[Bb]rother|[Pp]atient|[Cc]lient|[Ii]nterviewee|[Aa]lias|[Ss]tatement of|[Mm]other of|[Ff]ather of|I am|I'm|[Tt]eenager)(?: named| called)?|[Cc]ase(?: of)?|[Ii]nterview(?:ed)?(?: with)?|met|rescued|helped|\d{1,2}-year-old|Mr|Mrs|Ms|Miss)[.,:]? ?[“"'‘(]?/gu,
    plain: plainWords,
  },
  { pattern: neighbours, plain: plainWords },
]

/** People who are introduced: what follows such words and cannot be read as words of the practice is a name. */
export const findIntroduced = (text: string): Finding[] =>
  introductions.flatMap((introduction) =>
    [...text.matchAll(introduction.pattern)].flatMap((match) => {
      const { index } = match
      const at = index + match[0].length
      const introduced = text.slice(index, at).replace(/[ “"'‘(*_:-]+$/u, '')
      if (/[ก-๎]$/u.test(introduced) && isPartOfWord(text, index, index + introduced.length)) return []
      if (introduction.holds?.(match) === false) return []
      return nameAt(text, at, introduction.plain, before(match))
    }),
  )

const isPartOfWord = (text: string, start: number, end: number) =>
  /[เแโใไ]/u.test(text[start - 1] ?? '') || isInsideAWord(text, start, end)
