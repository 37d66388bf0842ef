import { identifies, type Recognizer } from '../recognizer.ts'

/** An office answers there; its own public number belongs in the list of public contacts. */
const ofAnOffice =
  /(?:สำนักงาน|สนง|กระทรวง|กรม|ศูนย์|กอง|พมจ|พม\.|สภ\.|สน\.|สถานี|โรงพยาบาล|รพ\.|บ้านพักเด็ก|สถานทูต|มูลนิธิ|สมาคม|เทศบาล|อบต|อบจ|ศาลากลาง|สารบรรณ|ฝ่าย|แผนก|กลุ่มงาน|ประชาสัมพันธ์|มหาวิทยาลัย|โทรสาร|แฟกซ์|สายด่วน|office|ministry|department|embassy|foundation|centre|center|fax|hotline)[^\n]{0,60}$/iu
const namesAnOffice =
  /^ ?\(?(?:ของ)?(?:กอง(?!ทุน)|สถานี|มหาวิทยาลัย|สมาคม|สำนักงาน|สนง|กระทรวง|กรม|ศูนย์|พมจ|สภ\.|เทศบาล|อบต|อบจ|โรงพยาบาล|รพ\.|มูลนิธิ|สมาคม|โทรสาร)/u
/** A number follows that somebody can be called by. */
export const ofACall =
  /(?:โทร|เบอร์|มือถือ|วอตส์แอป|whats ?app|viber|telegram|signal|tel|phone|mobile|call|ဖုန်း|ទូរស័ព្ទ|ໂທ|điện thoại|sđt)[^\d\n]{0,20}$/iu

const start = String.raw`(?<!\d|\d[-.,/])(?:\(?(?:\+|00)66\)?[ .-]{0,2}(?:\(0\)[ .-]?)?|\(?0[ -]?)`
const end = String.raw`(?!\d|-\d)`

/** A letterhead has the office on the line above the number. */
function isOnALetterhead({ input, index }: RegExpExecArray): boolean {
  const [above = '', line = ''] = input
    .slice(Math.max(0, index - 100), index)
    .split('\n')
    .slice(-2)
  return line.length <= 15 && above !== '' && ofAnOffice.test(above)
}

/** Telephone numbers of people (NBTC numbering plan: 06, 08, 09 mobile; 02 to 05 and 07 fixed). Hotlines are too short to match. */
export const phones: Recognizer[] = [
  identifies('phone', new RegExp(String.raw`${start}[689]\)?(?:[ .-]{0,3}\d){8}${end}`, 'gu'), {
    notAfter: /(?:รหัส|รุ่น|ฉบับ|version|code)[^\n]{0,15}$/iu,
    // Times of the day in a row.
    holds: ([number]) => !/^\d\d[.]\d\d /.test(number),
  }),
  identifies('phone', new RegExp(String.raw`${start}[2-57]\)?(?:[ .-]{0,2}\d){7}${end}`, 'gu'), {
    notAfter: ofAnOffice,
    notBefore: namesAnOffice,
    holds: (match) => !isOnALetterhead(match),
  }),
  identifies('phone', /(?<![\d+])\+(?!66)\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)/gu),
  // Mobile numbers of the Lao PDR, as they are dialled there.
  identifies('phone', /(?<!\d|\d[-.,/])020[ -]?\d{4}[ -]?\d{4}(?!\d)/gu),
  identifies('phone', /(?<![\d+])[1-9]\d{2,4}(?:[ -]?\d){5,8}(?!\d)/gu, {
    after: ofACall,
    holds: ([number]) => !number.split(' ').every((group) => /^1\d{2,3}$/.test(group)),
  }),
]

/** The name of an account, not an address: IG @name. */
const ofANetwork = /^(?:tiktok|ig|fb|line|facebook|instagram|twitter|telegram|x) ?@/iu
const anywhere =
  /^(?:gmail|googlemail|hotmail|outlook|live|windowslive|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|mail|proton|protonmail|qq|163)\./iu
const office =
  /^(?:info|contact|office|saraban|admin|hotline|help|helpdesk|editor|editorial|journal|library|registrar|service|services|training|research|centre|center|coordinator|director|human-?rights|legal|news|hr|jobs|recruit(?:ment)?|admissions|media|press|support|webmaster|secretariat|enquir(?:y|ies)|inquiry|complaints?|pr)(?:[._-].*)?$/iu
/** Kept for examples (RFC 2606). */
const ofNobody = /(?:^|\.)example\.(?:com|org|net)$|\.(?:example|test|invalid|localhost)$/iu
const ofTheState = /(?:^|\.)(?:go\.th|mi\.th|gov|int|un\.org)$/iu

/** The address of an office: under a domain of the state, or one by its role at an organisation's own domain. */
function isOffice(address: string): boolean {
  const [local = '', domain = ''] = address
    .split(at)
    .map((part) => part.replace(dot, '.').replaceAll(' ', ''))
  return ofTheState.test(domain) || ofNobody.test(domain) || (office.test(local) && !anywhere.test(domain))
}
const at = / ?(?:@|[[(]at[\])]|แอท|แอ็ด) ?/iu
const dot = / ?(?:[[(]dot[\])]|ดอท|จุด) ?/giu

const handle = `@?(?=[A-Za-z0-9._-]{4})`
const withSign = `(?:[A-Za-z]{0,19}[0-9._-])[A-Za-z0-9._-]{0,19}`

/** Addresses by which a person is reached online: e-mail, LINE and other accounts. */
export const online: Recognizer[] = [
  identifies(
    'email',
    /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64} ?(?:@|[[(]at[\])]|แอท|แอ็ด) ?[A-Za-z0-9-]{1,63}(?: ?(?:\.|[[(]dot[\])]|ดอท|จุด) ?[A-Za-z][A-Za-z0-9-]{1,62}){1,4}/giu,
    {
      holds: ([address]) => !isOffice(address) && !ofANetwork.test(address),
    },
  ),
  // A name with a figure, a dot or an underline soon after the word LINE, whatever stands between.
  identifies(
    'line_id',
    /(?<![A-Za-z]|ออน)(?:LINE|Line|ไลน์)(?![A-Za-z])[^\n<="]{0,25}?(?<![A-Za-z0-9._@/-])(?=[a-z-]*(?:\d|[._][a-z0-9]))[a-z][a-z0-9._-]{3,19}(?![A-Za-z0-9@/:_-])/gu,
    {
      holds: ([text]) => !/official|บัญชีทางการ|\.(?:th|com|org|net|me)\b|https?$|www/iu.test(text),
    },
  ),
  identifies(
    'line_id',
    new RegExp(
      `(?<![A-Za-z])(?:(?:line|ไลน์) ?(?:id(?![A-Za-z])|ไอดี)|(?:id|ไอดี) ?(?:line|ไลน์)|ไลน์|line ?[:=]) ?(?:มาที่|ได้ที่|ที่|ว่า|คือ|ชื่อ|is|[:=(])? ?${handle}${withSign}`,
      'giu',
    ),
  ),
  identifies(
    'line_id',
    new RegExp(
      `(?:แอด ?(?:ไลน์|line)|(?:ไลน์ไอดี|ไอดีไลน์|(?<![A-Za-z])line id|ไลน์) ?(?:คือ|[:=])) ?(?:ไอดี|id)? ?(?:คือ|[:=])? ?${handle}[A-Za-z0-9._-]{4,20}(?![A-Za-z]*:)`,
      'giu',
    ),
    {
      notAfter: /official|บัญชีทางการ/iu,
    },
  ),
  identifies(
    'line_id',
    /(?<!กลุ่ม|เพจ)(?:เฟซบุ๊ก|เฟสบุ๊ค|เฟซ|ไลน์|ไอจี|ติ๊กต็อก|เทเลแกรม)(?:ที่ใช้|ใช้)?ชื่อ(?:ว่า)? ?[“"‘']?[ก-ฮเ-ไA-Za-z][ก-๎A-Za-z]{1,20}/gu,
  ),
  identifies('line_id', /(?<![A-Za-z])LINE ?(?:ID ?[:=]?|[:=]) ?@?[A-Za-z0-9._-]{4,20}/gu),
  identifies(
    'line_id',
    /(?<![A-Za-z0-9.-])(?:www\.|m\.|web\.)?(?:line\.me\/(?:ti|R)\/|lin\.ee\/|facebook\.com\/|fb\.(?:com|me)\/|m\.me\/|t\.me\/|wa\.me\/|instagram\.com\/|tiktok\.com\/|twitter\.com\/|x\.com\/|threads\.net\/)[^\s)\]}"'<>]{1,80}/giu,
  ),
  identifies(
    'line_id',
    /(?:เฟซบุ๊ก|เฟสบุ๊ก|เฟสบุ๊ค|เฟซบุ๊ค|เฟซ|facebook|(?<![A-Za-z])(?:FB|IG|TikTok|Telegram|WeChat|Instagram|Twitter)|ไอจี|อินสตาแกรม|ติ๊กต็อก|เทเลแกรม|วีแชต) ?(?:@[A-Za-z0-9._]{3,30}|(?:ID|ไอดี|ชื่อ|account|user(?:name)?) ?[:=]? ?@?[A-Za-z0-9._-]{4,30}|[:=] ?@?[A-Za-z0-9._-]{4,30})/giu,
  ),
]

/** Says of a number or an address whether it is kept as one that the public may have. */
export type PublicContacts = (text: string) => boolean

/** Compares without spaces, dashes and the country's code: 02-659-6399 and +66 2659 6399 are one number. */
export function publicContacts(kept: readonly string[]): PublicContacts {
  let known: Set<string> | undefined
  return (text) => {
    // Few texts tell any contact: only those wait for the list.
    known ??= new Set(kept.map(plain))
    return known.has(plain(text))
  }
}

const plain = (contact: string) =>
  contact
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+|00)66/, '0')
