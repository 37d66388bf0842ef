import type { Bilingual } from '../schema/fields.ts'
import type { TermList } from './terms.ts'

/** How the words in a cell become a fact. */
export type Reading =
  | { as: 'line' }
  | { as: 'day' }
  | { as: 'choice'; choices: Record<string, Bilingual> }
  | { as: 'terms'; list: TermList; choose?: true; single?: true }

/** A fact of an entry as the Word template asks for it. */
export interface Field {
  /** Where the fact goes, with a dot for facts inside facts; `address` goes into the entry's own. */
  path: string
  label: Bilingual
  hint: Bilingual
  /** Other names in people's own papers. */
  names: readonly string[]
  reading: Reading
}

const kinds = {
  'good-practice': { th: 'แนวปฏิบัติที่ดี', en: 'Good practice' },
  lesson: { th: 'บทเรียน', en: 'Lesson' },
}

const evidence = {
  result: { th: 'มีผลวัดได้', en: 'A measured result' },
  output: { th: 'นับกิจกรรมได้', en: 'Counted activity only' },
  described: { th: 'มีคำบรรยาย ยังไม่แสดงผล', en: 'Described, no result shown' },
  lesson: { th: 'บทเรียน', en: 'A lesson' },
}

const tick: Bilingual = { th: 'คลิกช่องที่ตรง เลือกได้หลายข้อ', en: 'Tick what fits.' }
const tickOne: Bilingual = { th: 'คลิกหนึ่งช่อง', en: 'Tick one.' }

/** The facts that the template asks for, in its order. */
export const fields: readonly Field[] = [
  {
    path: 'title',
    label: { th: 'ชื่อเรื่อง', en: 'Title' },
    hint: { th: 'ทำอะไร ที่ไหน ในบรรทัดเดียว', en: 'What, and where, in one line.' },
    names: ['เรื่อง', 'ชื่อแนวปฏิบัติ', 'ชื่อแนวปฏิบัติที่ดี', 'ชื่อผลงาน', 'ชื่อโครงการ', 'ชื่อบทเรียน', 'Name'],
    reading: { as: 'line' },
  },
  {
    path: 'address',
    label: { th: 'ชื่อสั้นภาษาอังกฤษ', en: 'Short name in English' },
    hint: { th: 'ใช้ตั้งที่อยู่ของเรื่อง ไม่เกินหกคำ', en: 'The address is made from it; six words at most.' },
    names: ['ชื่อภาษาอังกฤษ', 'ชื่อเรื่องภาษาอังกฤษ', 'English title', 'Title in English'],
    reading: { as: 'line' },
  },
  {
    path: 'kind',
    label: { th: 'ประเภท', en: 'Kind' },
    hint: tickOne,
    names: ['ประเภทของเรื่อง'],
    reading: { as: 'choice', choices: kinds },
  },
  {
    path: 'summary',
    label: { th: 'สรุปผล', en: 'Summary' },
    hint: {
      th: 'หนึ่งหรือสองประโยค เริ่มที่ผล ไม่ใช่กิจกรรม',
      en: 'One or two sentences; the result first, not the activity.',
    },
    names: ['สรุป', 'ผลโดยสรุป', 'สรุปย่อ', 'บทสรุป', 'สรุปสาระสำคัญ', 'Result line'],
    reading: { as: 'line' },
  },
  {
    path: 'provinces',
    label: { th: 'จังหวัด', en: 'Provinces' },
    hint: { th: 'ถ้าทำทั้งประเทศ พิมพ์ว่า ทั่วประเทศ', en: 'Type “national” if it covers the country.' },
    names: ['พื้นที่', 'พื้นที่ดำเนินการ', 'พื้นที่ดำเนินงาน', 'จังหวัดที่ดำเนินการ', 'Province', 'Where'],
    reading: { as: 'terms', list: 'provinces' },
  },
  {
    path: 'stages',
    label: { th: 'ขั้นตอนการคุ้มครอง', en: 'Stages' },
    hint: tick,
    names: ['ขั้นตอนในกระบวนการคุ้มครอง', 'Stage', 'Stages of protection'],
    reading: { as: 'terms', list: 'stages', choose: true },
  },
  {
    path: 'painPoints',
    label: { th: 'ปัญหาหน้างานที่เรื่องนี้ตอบ', en: 'Pain points' },
    hint: tick,
    names: ['ปัญหาหน้างาน', 'Pain point'],
    reading: { as: 'terms', list: 'painPoints', choose: true },
  },
  {
    path: 'exploitation',
    label: { th: 'รูปแบบการแสวงหาประโยชน์', en: 'Kinds of exploitation' },
    hint: { th: 'เว้นว่างหมายถึงทุกรูปแบบ', en: 'None means all.' },
    names: ['รูปแบบการค้ามนุษย์', 'Exploitation'],
    reading: { as: 'terms', list: 'exploitation', choose: true },
  },
  {
    path: 'groups',
    label: { th: 'กลุ่มบุคคล', en: 'Groups of people' },
    hint: { th: 'เว้นว่างหมายถึงทุกกลุ่ม', en: 'None means everyone.' },
    names: ['กลุ่มเป้าหมาย', 'Groups', 'Target group'],
    reading: { as: 'terms', list: 'groups', choose: true },
  },
  {
    path: 'evidence',
    label: { th: 'หลักฐาน', en: 'Evidence' },
    hint: tickOne,
    names: ['ระดับหลักฐาน'],
    reading: { as: 'choice', choices: evidence },
  },
  {
    path: 'evidenceReason',
    label: { th: 'ทำไมหลักฐานอยู่ระดับนี้', en: 'Why the evidence stands there' },
    hint: { th: 'ตัวเลขมาจากไหน และยังขาดอะไร', en: 'Where the figures come from, and what is missing.' },
    names: ['เหตุผลของระดับหลักฐาน'],
    reading: { as: 'line' },
  },
  {
    path: 'resources.cost',
    label: { th: 'งบประมาณ', en: 'Cost' },
    hint: { th: 'จำนวนเงิน หน่วย และช่วงเวลา', en: 'Money, with its unit and period.' },
    names: ['งบประมาณที่ใช้', 'ค่าใช้จ่าย', 'Budget'],
    reading: { as: 'line' },
  },
  {
    path: 'resources.time',
    label: { th: 'เวลาที่ใช้', en: 'Time' },
    hint: { th: 'เตรียมนานเท่าใด ใช้ครั้งละเท่าใด', en: 'To set up, or each time.' },
    names: ['ระยะเวลา', 'ระยะเวลาดำเนินการ', 'เวลา'],
    reading: { as: 'line' },
  },
  {
    path: 'resources.staff',
    label: { th: 'บุคลากร', en: 'Staff' },
    hint: { th: 'ตำแหน่งและจำนวน ไม่ใส่ชื่อ', en: 'Posts and how many; no names.' },
    names: ['บุคลากรที่ใช้', 'เจ้าหน้าที่', 'อัตรากำลัง'],
    reading: { as: 'line' },
  },
  {
    path: 'owner',
    label: { th: 'หน่วยงานที่สอบถามได้', en: 'Office to ask' },
    hint: { th: 'ชื่อหน่วยงาน ไม่ใช่ชื่อบุคคล', en: 'An office, never a person.' },
    names: ['หน่วยงานเจ้าของเรื่อง', 'หน่วยงานเจ้าของ', 'หน่วยงานรับผิดชอบ', 'หน่วยงานที่รับผิดชอบ', 'Owner'],
    reading: { as: 'line' },
  },
  {
    path: 'workshop',
    label: { th: 'เวทีถอดบทเรียน', en: 'Workshop' },
    hint: { th: 'เลือกเมื่อเอกสารของเวทีบอกไว้เท่านั้น', en: 'Only where a paper of the workshop says so.' },
    names: ['เวที', 'จากเวที'],
    reading: { as: 'terms', list: 'workshops', choose: true, single: true },
  },
  {
    path: 'sources',
    label: { th: 'แหล่งข้อมูล', en: 'Sources' },
    hint: {
      th: 'ชื่อเอกสาร หรือรหัสจากหน้าแหล่งข้อมูล บรรทัดละหนึ่งรายการ',
      en: 'Titles, or keys from the page of sources, one a line.',
    },
    names: ['แหล่งอ้างอิง', 'เอกสารอ้างอิง', 'อ้างอิง', 'บรรณานุกรม', 'Source', 'References'],
    reading: { as: 'terms', list: 'sources' },
  },
  {
    path: 'reviewedOn',
    label: { th: 'วันที่อ่านเทียบกับแหล่งข้อมูล', en: 'Reviewed on' },
    hint: { th: 'เช่น 23 พฤศจิกายน 2569', en: 'Such as 2026-11-23.' },
    names: ['วันที่ทบทวน', 'วันที่เขียน'],
    reading: { as: 'day' },
  },
  {
    path: 'nextReview',
    label: { th: 'วันที่ควรทบทวนอีกครั้ง', en: 'Next review' },
    hint: { th: 'เช่น อีกหนึ่งปี', en: 'In a year, say.' },
    names: ['วันที่ทบทวนครั้งถัดไป'],
    reading: { as: 'day' },
  },
]
