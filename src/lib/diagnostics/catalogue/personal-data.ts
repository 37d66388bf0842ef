import type { Kind } from '../../personal-data/recognizer.ts'
import type { Bilingual } from '../../schema/fields.ts'
import type { Check } from '../catalogue.ts'

/** How the check is named that finds a kind of personal data. */
export type PersonalDataCode = `personal-${Hyphened<Kind>}`
type Hyphened<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Text

/** Why the law forbids it: in a few words for the finding, in a sentence for its help page. */
interface Reason {
  law: Bilingual
  why: Bilingual
}

/** Section 56 covers whatever lets a victim be known: history, home, workplace, school, family. */
const victims: Reason = {
  law: { th: 'มาตรา 56 พ.ร.บ.ค้ามนุษย์', en: 'section 56, Anti-Trafficking in Persons Act' },
  why: {
    th: 'ข้อมูลที่ทำให้รู้ว่าใครเป็นผู้เสียหายเผยแพร่ไม่ได้ (ดูมาตรา 56 พ.ร.บ.ป้องกันและปราบปรามการค้ามนุษย์ พ.ศ. 2551) แม้เจ้าตัวยินยอม หน้าเว็บนี้ใครก็เปิดอ่านได้ รวมทั้งผู้ที่กำลังตามหา',
    en: 'What lets a victim be known may not be published (see section 56 of the Anti-Trafficking in Persons Act B.E. 2551), with consent or without. Anyone can open this page, those who search for the person too.',
  },
}
const persons: Reason = {
  law: { th: 'มาตรา 6 พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล', en: 'section 6, Personal Data Protection Act' },
  why: {
    th: 'เป็นข้อมูลส่วนบุคคลที่ระบุตัวได้โดยตรง (ดูมาตรา 6 พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562) และหากเป็นของผู้เสียหาย ดูมาตรา 56 พ.ร.บ.ป้องกันและปราบปรามการค้ามนุษย์ พ.ศ. 2551',
    en: 'It identifies a person directly (see section 6 of the Personal Data Protection Act B.E. 2562); where that is a victim, see section 56 of the Anti-Trafficking in Persons Act B.E. 2551 too.',
  },
}
const patients: Reason = {
  law: { th: 'มาตรา 26 พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล', en: 'section 26, Personal Data Protection Act' },
  why: {
    th: 'ข้อมูลสุขภาพเป็นข้อมูลอ่อนไหว (ดูมาตรา 26 พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562)',
    en: 'Health data are sensitive data (see section 26 of the Personal Data Protection Act B.E. 2562).',
  },
}

/** The words found are never repeated: the message names their kind, the place is told by line and column. */
function found(what: Bilingual, help: Bilingual, { law, why }: Reason, right: string): Check {
  return {
    severity: 'error',
    title: { th: `พบ${what.th}`, en: `Here stands ${what.en}` },
    message: {
      th: `ตรงนี้มี${what.th} (ไม่แสดงข้อความที่พบ) ดู${law.th}`,
      en: `here stands ${what.en} (not shown); see ${law.en}`,
    },
    help,
    why,
    example: { right },
  }
}

/** Findings of what identifies a person, or may do so with what stands around it. */
export const personalDataChecks: Record<PersonalDataCode, Check> = {
  'personal-national-id': found(
    { th: 'เลขประจำตัวประชาชนหรือเลข 13 หลัก', en: 'a national identity number' },
    {
      th: 'ลบเลขออก เขียนเพียงว่า “มีเอกสารประจำตัว” หรือ “ไม่มีสถานะทางทะเบียน”',
      en: 'delete the number; write only “has identity papers” or “has no civil status”',
    },
    persons,
    'ผู้เสียหายมีเอกสารประจำตัว',
  ),
  'personal-phone': found(
    { th: 'หมายเลขโทรศัพท์', en: 'a telephone number' },
    {
      th: 'ลบออก ให้ชื่อหน่วยงานหรือสายด่วน เช่น 1300 แทน หากเป็นหมายเลขสาธารณะของหน่วยงาน ขอให้เพิ่มใน content/vocabulary/public-contacts.yaml',
      en: 'delete it and name the office or a hotline such as 1300; an office’s own public number can be added to content/vocabulary/public-contacts.yaml',
    },
    persons,
    'สอบถามสำนักงาน พมจ. หรือสายด่วน 1300',
  ),
  'personal-email': found(
    { th: 'ที่อยู่อีเมลของบุคคล', en: 'a person’s e-mail address' },
    {
      th: 'ลบออก ให้ชื่อหน่วยงาน หรืออีเมลกลางของหน่วยงานที่ลงท้ายด้วย .go.th แทน',
      en: 'delete it; name the office, or give the office’s own address under .go.th',
    },
    persons,
    'ติดต่องานสารบรรณของหน่วยงาน',
  ),
  'personal-line-id': found(
    { th: 'ไอดีไลน์หรือบัญชีสื่อสังคม', en: 'a LINE or social media account' },
    {
      th: 'ลบออก เขียนเพียงว่า “ติดต่อกันทางไลน์กลุ่มของทีม”',
      en: 'delete it; write only that people kept in touch in a team’s LINE group',
    },
    persons,
    'ทีมประสานกันทางกลุ่มไลน์',
  ),
  'personal-passport': found(
    { th: 'เลขหนังสือเดินทางหรือเอกสารเดินทาง', en: 'the number of a passport or travel document' },
    {
      th: 'ลบเลขออก เขียนเพียงว่า “มีหนังสือเดินทาง” หรือ “หนังสือเดินทางถูกยึด”',
      en: 'delete the number; write only that there was a passport, or that it was kept from its owner',
    },
    persons,
    'หนังสือเดินทางถูกนายจ้างยึดไว้',
  ),
  'personal-bank-account': found(
    { th: 'เลขบัญชีธนาคารหรือพร้อมเพย์', en: 'a bank account or PromptPay number' },
    {
      th: 'ลบเลขออก เขียนเพียงว่า “เปิดบัญชีธนาคารในชื่อของผู้รับบริการ”',
      en: 'delete the number; write only that an account was opened in the person’s own name',
    },
    persons,
    'เงินค่าจ้างโอนเข้าบัญชีของผู้รับบริการเอง',
  ),
  'personal-person-name': found(
    { th: 'ชื่อบุคคล', en: 'a person’s name' },
    {
      th: 'ลบชื่อ เขียนว่า “ผู้เสียหายรายหนึ่ง” หรือ “หญิงวัยทำงานจากประเทศเพื่อนบ้าน” หากเป็นเจ้าหน้าที่ในตำแหน่งสาธารณะ ให้เขียนตำแหน่งแทนชื่อ หรือเขียนตำแหน่งติดกับชื่อ',
      en: 'delete the name; write “a survivor” or “a woman of working age from a neighbouring country”; of an official give the post instead of the name, or beside it',
    },
    victims,
    'หญิงวัยทำงานจากประเทศเพื่อนบ้าน',
  ),
  'personal-address': found(
    { th: 'ที่อยู่', en: 'an address' },
    {
      th: 'ลบออก เขียนเพียงจังหวัด และไม่บอกที่ตั้งของสถานคุ้มครอง',
      en: 'delete it; name the province only, and never say where a shelter stands',
    },
    victims,
    'สถานคุ้มครองในจังหวัด',
  ),
  'personal-birth-date': found(
    { th: 'วันเกิด', en: 'a date of birth' },
    {
      th: 'ลบออก เขียนช่วงวัยแทน เช่น “เด็กอายุต่ำกว่า 15 ปี”',
      en: 'delete it; give a range of ages, such as “children under 15”',
    },
    persons,
    'เด็กอายุต่ำกว่า 15 ปี',
  ),
  'personal-case-number': found(
    { th: 'เลขคดีหรือหมายจับ', en: 'the number of a case or warrant' },
    {
      th: 'ลบเลขออก เขียนว่า “คดีค้ามนุษย์คดีหนึ่งในจังหวัด” ส่วนคำพิพากษาศาลฎีกาที่เผยแพร่แล้วอ้างเลขได้',
      en: 'delete the number; write “a trafficking case in the province”; published judgments of the Supreme Court may be cited by number',
    },
    victims,
    'คดีค้ามนุษย์คดีหนึ่งในจังหวัด',
  ),
  'personal-plate': found(
    { th: 'ทะเบียนรถ', en: 'a vehicle’s number plate' },
    {
      th: 'ลบออก เขียนเพียงชนิดของรถ',
      en: 'delete it; name the kind of vehicle only',
    },
    persons,
    'รถตู้คันหนึ่ง',
  ),
  'personal-coordinates': found(
    { th: 'พิกัดหรือลิงก์แผนที่', en: 'coordinates or a link to a map' },
    {
      th: 'ลบออก เขียนเพียงจังหวัด หรือชื่อด่านชายแดนที่เปิดเผยอยู่แล้ว',
      en: 'delete it; name the province, or a border crossing that everyone knows',
    },
    victims,
    'จุดผ่านแดนแม่สอด',
  ),
  'personal-medical-id': found(
    { th: 'เลขประจำตัวผู้ป่วย', en: 'the number of a medical record' },
    {
      th: 'ลบเลขออก เขียนเพียงว่า “ได้รับการตรวจสุขภาพ”',
      en: 'delete the number; write only that a health check was given',
    },
    patients,
    'ผู้เสียหายได้รับการตรวจสุขภาพ',
  ),
  'personal-pseudonym': {
    ...found(
      { th: 'ชื่อสมมติ', en: 'an invented name' },
      {
        th: 'เขียนว่า “ผู้เสียหายรายหนึ่ง” แทน โดยไม่ตั้งชื่อ',
        en: 'write “a survivor” and give no name',
      },
      {
        ...victims,
        why: {
          th: 'ชื่อสมมติทำให้เรื่องกลายเป็นเรื่องของคนคนเดียว คนใกล้ตัวเดาออกได้ และผู้อ่านจำคนแทนที่จะจำวิธีทำงาน',
          en: 'An invented name makes the story one person’s: those around can guess who it is, and readers remember the person instead of the practice.',
        },
      },
      'ผู้เสียหายรายหนึ่ง',
    ),
    severity: 'warning',
  },
  'personal-small-count': {
    ...found(
      { th: 'จำนวนผู้เสียหาย 1–4 คนคู่กับสถานที่และเวลา', en: 'a count of 1–4 victims with a place and a time' },
      {
        th: 'เขียนว่า “น้อยกว่า 5 คน” หรือรวมหลายปีหรือหลายจังหวัดเข้าด้วยกัน',
        en: 'write “fewer than 5”, or add up several years or provinces',
      },
      {
        ...victims,
        why: {
          th: 'คนในพื้นที่รู้ว่ากลุ่มเล็กเช่นนี้คือใคร',
          en: 'People who live there know who so few are.',
        },
      },
      'ผู้เสียหายน้อยกว่า 5 คน',
    ),
    severity: 'warning',
  },
  'personal-combination': found(
    {
      th: 'อายุ สถานที่ สัญชาติ วันที่ หรือที่ทำงานรวมกันจนชี้ตัวคนได้',
      en: 'an age with a place, nationality, date or workplace: together they single a person out',
    },
    {
      th: 'ขยายให้กว้าง: อายุเป็นช่วงวัย อำเภอเป็นจังหวัด วันเป็นปี สัญชาติเป็น “ประเทศเพื่อนบ้าน” หรือตัดออก',
      en: 'widen it: the age to a range, the district to the province, the day to the year, the nationality to “a neighbouring country”; or leave it out',
    },
    victims,
    'หญิงวัยทำงานจากประเทศเพื่อนบ้าน',
  ),
  'personal-testimony': {
    ...found(
      { th: 'คำพูดของผู้เสียหายที่ยกมาตรง ๆ', en: 'a victim’s own words, quoted' },
      {
        th: 'สรุปสาระเป็นเรื่องของระบบ เช่น “ผู้เสียหายบอกว่าไม่เข้าใจล่าม” หากไม่ใช่คำพูดของผู้เสียหาย ไม่ต้องแก้',
        en: 'sum up what it says of the system, such as “survivors said they did not understand the interpreter”; words of others may stand',
      },
      {
        ...victims,
        why: {
          th: 'สำนวนและเหตุการณ์ในคำพูดชี้ตัวได้ และเจ้าตัวอาจพบถ้อยคำของตนในที่ที่ไม่ได้เลือก',
          en: 'Wording and events in a quote point at the speaker, who may meet these words where they never chose to stand.',
        },
      },
      'ผู้เสียหายหลายคนบอกว่าไม่เข้าใจล่าม',
    ),
    severity: 'warning',
  },
}

/** Findings about exceptions themselves. */
export const exceptionChecks = {
  'exception-unused': {
    severity: 'error',
    title: { th: 'ข้อยกเว้นที่ไม่ได้ใช้แล้ว', en: 'An exception that nothing needs' },
    message: {
      th: 'ข้อยกเว้น {code} ไม่ตรงกับสิ่งใดในเรื่องนี้',
      en: 'the exception {code} matches nothing in this entry',
    },
    help: { th: 'ลบรายการนี้ออกจาก exceptions', en: 'delete it from exceptions' },
    why: {
      th: 'ข้อยกเว้นที่ค้างอยู่จะปล่อยให้ข้อมูลส่วนบุคคลที่เขียนเพิ่มภายหลังผ่านไปโดยไม่มีใครเห็น',
      en: 'An exception left behind would let through what is written later, unseen.',
    },
  },
  'exception-impossible': {
    severity: 'error',
    title: { th: 'ยกเว้นการตรวจนี้ไม่ได้', en: 'A check that cannot be excepted' },
    message: { th: 'ยกเว้น {code} ไม่ได้', en: '{code} cannot be excepted' },
    help: {
      th: '{suggestion} ยกเว้นได้เฉพาะการตรวจข้อมูลส่วนบุคคล',
      en: '{suggestion} Only findings of personal data can be excepted',
    },
    why: {
      th: 'ข้อยกเว้นมีไว้สำหรับข้อมูลส่วนบุคคลที่คนตรวจแล้วว่าไม่ระบุตัวผู้ใดที่ต้องปกป้อง การตรวจอื่นต้องแก้ที่ต้นเหตุ',
      en: 'Exceptions are for personal data of which a person has seen that they identify nobody who needs protection; all else is to be mended.',
    },
  },
} satisfies Record<string, Check>

/** The code of the check that finds a kind of personal data. */
export function personalDataCode(kind: Kind): PersonalDataCode {
  const code = `personal-${kind.replaceAll('_', '-')}`
  if (!isPersonalDataCode(code)) throw new Error(`no check finds ${kind}`)
  return code
}

/** Whether a check finds personal data: its findings are never quoted, and a reviewed exception may let one stand. */
export const isPersonalDataCode = (code: string): code is PersonalDataCode =>
  Object.hasOwn(personalDataChecks, code)
