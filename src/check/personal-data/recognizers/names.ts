import { before, behind, identifies, mayIdentify, type Recognizer } from '../recognizer.ts'
import { isEnglish } from '../words.ts'
import { isInvented, isPublicRole } from './roles.ts'
import { isTitle, isTrade } from './titles.ts'

/** Words that follow a title or เด็กหญิง in ordinary sentences, where a name would stand. */
const ordinary =
  /^(?:และ|หรือ|กับ|แก่|ที่|ซึ่ง|อัน|ในวัย|ใน|จาก|ของ|เป็น|เพราะ|คือ|ว่า|ต้อง|ไม่|ให้|ถูก|ได้|จะ|อายุ|วัย|ชาว|สัญชาติ|เชื้อ|คน|ราย|กลุ่ม|ผู้|จำนวน|ทั้ง|ทุก|หลาย|อีก|ต่าง|ไทย|ลาว|พม่า|เมียนมา|กัมพูชา|เวียดนาม|จีน|โรฮีนจา|โรฮิงญา|ยังคง|เคย|กำลัง|อยู่|เข้า|ออก|ถึง|โดย|เมื่อ|ก่อน|หลัง|แต่|ก็|ด้วย|กำพร้า|พิการ|เร่ร่อน|ไร้|ข้าม|แรงงาน|ขาย|ยากจน|ด้อย|เหล่า|นี้|นั้น|เอง|แล้ว|เพื่อ|ระหว่าง|รวม|เฉพาะ|ประมาณ|กว่า|ตั้งแต่|ช่วง|แรกเกิด|นักเรียน|มัก|มีอายุ|มีสิทธิ|เดินทาง|ทำงาน|ประสบ|ตก|ขอ|พ้น|รอด|หนี|เสี่ยง|เปราะบาง|ส่วนใหญ่|บางส่วน|บางคน|ตัว|เล่น|ใช้|รับ|ส่ง|ไป|พัก|เรียน|สมัคร|สาว|หญิง|ชาย|บ้าน|สถาน|จังหวัด|อำเภอ|ตำบล|นาย|นาง|น\.ส|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|หนึ่ง|เด็ก|แดน|การ(?![ะ-ฺ็-๎])|ความ|ชื่อ|นามสกุล|เดิม|จริง|ใหม่|ปลอม|ควร|ห้าม|ปกปิด|ย่อ|เต็ม|สมมติ|สมมุติ)/u

/** A word after a title that may be a name. */
const mayBeName = (title: string, gap: string, given: string) =>
  !(gap === '' && isTrade(title, given)) &&
  !(gap === ' ' && ordinary.test(given)) &&
  !/^(?:จ้าง|หน้า)/u.test(given)

/** A word after เด็กหญิง that may be a name, and no part of the sentence. */
const isOrdinary = (word: string) => ordinary.test(word)

const suffering =
  /ผู้เสียหาย|เหยื่อ|พยาน|ผู้รอด|ผู้ถูก|เด็กที่|ชื่อ|ถูก(?:หลอก|ล่อ|บังคับ|ขาย|จับ|ทำร้าย|ค้า|กักขัง|พา|ข่มขืน|ละเมิด)|ช่วย(?:เหลือ|นาย|นาง|น\.ส)|ให้การ|เบิกความ|อายุ ?\d|วัย ?\d|ชาว(?:เมียนมา|พม่า|ลาว|กัมพูชา|เวียดนาม|โรฮีนจา|โรฮิงญา|อุซเบ|เคนยา|จีน)|พบ(?:นาง|นาย|เด็ก)|victim|survivor|witness|rescued|trafficked|forced|\baged?\b|, \d{1,2}, |year[s-]/iu

/** The words around a name tell of somebody who suffered. */
const isAboutAVictim = (words: string) => suffering.test(words)

/** As Thai names are written: a consonant or a leading vowel first, two letters at least. */
const thai = `(?:[เ-ไ][ก-ฮ]|[ก-ฮ][ก-ฮะ-ฺเ-๎])[ก-ฮะ-ฺเ-๎]{0,23}`
const latin = `[A-Z][a-zA-Z'’-]{1,24}`
const latins = (least: number) => `${latin}(?: ${latin}){${least - 1},3}`

const adult = new RegExp(
  String.raw`(?<title>นางสาว|นาง|นาย|น\.ส\.|นส\.)(?<gap> ?)(?<given>${thai})(?: (?<surname>${thai}))?`,
  'gu',
)
const child = new RegExp(
  `(?<title>เด็กหญิง|เด็กชาย)(?<gap> ?)(?<given>${thai}) (?<surname>${thai})(?! ?ๆ)`,
  'gu',
)
const childOfAge = new RegExp(
  String.raw`(?<title>เด็กหญิง|เด็กชาย|น้อง) ?(?<given>${thai}?)(?= ?(?:\(? ?(?:อายุ|วัย) ?\d|\(? ?\d{1,2} ?(?:ปี|ขวบ)))`,
  'gu',
)
const childInShort = new RegExp(
  String.raw`(?<title>ด\.ญ\.|ด\.ช\.)(?<gap> ?)(?<given>${thai})(?: (?<surname>${thai}))?`,
  'gu',
)
const english = new RegExp(
  String.raw`(?<![A-Za-z])(?:Mr|Mrs|Ms|Miss|Master|MR|MRS|MS|MISS)\.? ${latins(1)}`,
  'gu',
)
const lao = new RegExp(`(?<title>ท้าว)(?<gap> ?)(?<given>${thai}) (?<surname>${thai})`, 'gu')
const burmese = new RegExp(`(?<![A-Za-z])(?:U|Daw|Ko|Ma|Maung|Saw|Naw|Sai|Nang) ${latins(2)}`, 'gu')

/** Neither an official or author in that role, nor a name that says it is none. */
const isPrivate = (match: RegExpExecArray) =>
  !isPublicRole(before(match), behind(match)) && !isInvented(behind(match))

function isTitled(match: RegExpExecArray): boolean {
  const { title = '', gap = '', given = '', surname } = match.groups ?? {}
  if (!isTitle(before(match)) || !mayBeName(title, gap, given)) return false
  // After a space an ordinary word may follow; a name then has two parts.
  return (gap === '' || surname !== undefined) && isPrivate(match)
}

/** เด็กหญิง and เด็กชาย are common words too: only what reads as a first and a family name counts. */
function isChild(match: RegExpExecArray): boolean {
  const { gap, given = '', surname = '' } = match.groups ?? {}
  if (gap === ' ' && /(?:หญิง|ชาย|สตรี|และ|หรือ|กลุ่ม)$/u.test(before(match))) return false
  return !isOrdinary(given) && !isOrdinary(surname) && !isInvented(behind(match))
}

const isAboutVictim = (match: RegExpExecArray) =>
  isAboutAVictim(`${before(match).slice(-40)}${match[0]}${behind(match)}`)

/** A finding is an error where the words around it tell of a victim, and otherwise a question. */
const inContext = (pattern: RegExp, isName: (match: RegExpExecArray) => boolean): Recognizer[] => [
  identifies('person_name', pattern, { holds: (match) => isName(match) && isAboutVictim(match) }),
  mayIdentify('person_name', pattern, { holds: isName }),
]

/** Names with a title, or introduced as names. Those without, and most Burmese and Lao ones, only people can see. */
export const names: Recognizer[] = [
  ...inContext(adult, isTitled),
  ...inContext(english, isPrivate),
  ...inContext(burmese, isPrivate).map((sign) => ({
    ...sign,
    notBefore: /^ (?:Island|District|Province|Hospital|School|Road|Subdistrict|Beach|Bay|Temple)/u,
  })),
  ...inContext(lao, isTitled),
  identifies('person_name', child, { holds: isChild }),
  identifies('person_name', childInShort, { holds: isChildInShort }),
  identifies('person_name', childOfAge, { holds: isChild }),
  identifies(
    'person_name',
    new RegExp(
      `(?:(?:ชื่อเล่น|ชื่อจริง|นามสกุล|ชื่อ-(?:นาม)?สกุล|ชื่อและ(?:นาม)?สกุล) ?(?:(?:คือ|ว่า|:) ?[“"'‘]?|[“"'‘])|นามสกุล )(?<given>${thai})`,
      'gu',
    ),
    {
      holds: isChild,
    },
  ),
  identifies(
    'person_name',
    new RegExp(
      `(?:ผู้เสียหาย|เหยื่อ|พยาน|หญิงสาว|ชายหนุ่ม|เด็ก)(?:รายหนึ่ง|คนหนึ่ง)?(?:ที่)?(?:มี)?ชื่อ(?:ว่า)? ?[“"'‘](?<given>${thai})`,
      'gu',
    ),
    {
      holds: isChild,
    },
  ),
  identifies(
    'person_name',
    new RegExp(
      `(?<![A-Za-z])(?:[Vv]ictims?|[Ss]urvivors?|[Ww]itness|[Gg]irl|[Bb]oy|[Cc]hild|[Ww]oman|[Mm]an|[Tt]eenager)s?,? (?:was |is )?(?:named|called|known as|nicknamed) ${latins(1)}`,
      'gu',
    ),
    {
      holds: (match) => isPrivate(match) && !isEnglish(match[0].split(' ').at(-1) ?? ''),
    },
  ),
]

function isChildInShort(match: RegExpExecArray): boolean {
  return !isOrdinary(match.groups?.['given'] ?? '') && !isInvented(behind(match))
}
