import { before, behind, identifies, mayIdentify, type Recognizer } from '../recognizer.ts'
import { isAboutAVictim, isInvented, isOrdinary, isPublicRole, isTitle, mayBeName } from './name-words.ts'

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
      holds: isPrivate,
    },
  ),
]

function isChildInShort(match: RegExpExecArray): boolean {
  return !isOrdinary(match.groups?.['given'] ?? '') && !isInvented(behind(match))
}
