import type { Recognizer } from '../recognizer.ts'

const anywhere =
  /^(?:gmail|googlemail|hotmail|outlook|live|windowslive|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|mail|proton|protonmail|qq|163)\./iu
const office =
  /^(?:info|contact|office|saraban|admin|hotline|help|helpdesk|editor|editorial|journal|library|registrar|service|services|training|research|centre|center|coordinator|director|human-?rights|legal|news|hr|jobs|recruit(?:ment)?|admissions|media|press|support|webmaster|secretariat|enquir(?:y|ies)|inquiry|complaints?|pr)(?:[._-].*)?$/iu
const ofTheState = /(?:^|\.)(?:go\.th|mi\.th|gov|int|un\.org)$/iu

/** The address of an office: under a domain of the state, or one by its role at an organisation's own domain. */
function isOffice(address: string): boolean {
  const [local = '', domain = ''] = address
    .split(at)
    .map((part) => part.replace(dot, '.').replaceAll(' ', ''))
  return ofTheState.test(domain) || (office.test(local) && !anywhere.test(domain))
}
const at = / ?(?:@|[[(]at[\])]|แอท|แอ็ด) ?/iu
const dot = / ?(?:[[(]dot[\])]|ดอท|จุด) ?/giu

const handle = `@?(?=[A-Za-z0-9._-]{4})`
const withSign = `(?:[A-Za-z]{0,19}[0-9._-])[A-Za-z0-9._-]{0,19}`

/** Addresses by which a person is reached online: e-mail, LINE and other accounts. */
export const online: Recognizer[] = [
  {
    kind: 'email',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64} ?(?:@|[[(]at[\])]|แอท|แอ็ด) ?[A-Za-z0-9-]{1,63}(?: ?(?:\.|[[(]dot[\])]|ดอท|จุด) ?[A-Za-z][A-Za-z0-9-]{1,62}){1,4}/giu,
    holds: ([address]) => !isOffice(address),
  },
  // A name with a figure, a dot or an underline soon after the word LINE, whatever stands between.
  {
    kind: 'line_id',
    severity: 'error',
    pattern:
      /(?<![A-Za-z]|ออน)(?:LINE|Line|ไลน์)(?![A-Za-z])[^\n<="]{0,25}?(?<![A-Za-z0-9._@/-])(?=[a-z-]*(?:\d|[._][a-z0-9]))[a-z][a-z0-9._-]{3,19}(?![A-Za-z0-9@/:_-])/gu,
    holds: ([text]) => !/official|บัญชีทางการ|\.(?:th|com|org|net|me)\b|https?$|www/iu.test(text),
  },
  {
    kind: 'line_id',
    severity: 'error',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:(?:line|ไลน์) ?(?:id(?![A-Za-z])|ไอดี)|(?:id|ไอดี) ?(?:line|ไลน์)|ไลน์|line ?[:=]) ?(?:มาที่|ได้ที่|ที่|ว่า|คือ|ชื่อ|is|[:=(])? ?${handle}${withSign}`,
      'giu',
    ),
  },
  {
    kind: 'line_id',
    severity: 'error',
    pattern: new RegExp(
      `(?:แอด ?(?:ไลน์|line)|(?:ไลน์ไอดี|ไอดีไลน์|(?<![A-Za-z])line id|ไลน์) ?(?:คือ|[:=])) ?(?:ไอดี|id)? ?(?:คือ|[:=])? ?${handle}[A-Za-z0-9._-]{4,20}(?![A-Za-z]*:)`,
      'giu',
    ),
    notAfter: /official|บัญชีทางการ/iu,
  },
  {
    kind: 'line_id',
    severity: 'error',
    pattern: /(?<![A-Za-z])LINE ?(?:ID ?[:=]?|[:=]) ?@?[A-Za-z0-9._-]{4,20}/gu,
  },
  {
    kind: 'line_id',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9.-])(?:www\.|m\.|web\.)?(?:line\.me\/(?:ti|R)\/|lin\.ee\/|facebook\.com\/|fb\.(?:com|me)\/|m\.me\/|t\.me\/|wa\.me\/|instagram\.com\/|tiktok\.com\/|twitter\.com\/|x\.com\/|threads\.net\/)[^\s)\]}"'<>]{1,80}/giu,
  },
  {
    kind: 'line_id',
    severity: 'error',
    pattern:
      /(?:เฟซบุ๊ก|เฟสบุ๊ก|เฟสบุ๊ค|เฟซบุ๊ค|เฟซ|facebook|(?<![A-Za-z])(?:FB|IG|TikTok|Telegram|WeChat|Instagram|Twitter)|ไอจี|อินสตาแกรม|ติ๊กต็อก|เทเลแกรม|วีแชต) ?(?:(?:ID|ไอดี|ชื่อ|account|user(?:name)?) ?[:=]?|[:=]) ?@?[A-Za-z0-9._-]{4,30}/giu,
  },
]
