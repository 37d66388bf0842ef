import type { Answers, EntryWords } from '../../../src/entry/workshop/answers.ts'
import type { Preset } from '../../../src/entry/workshop/preset.ts'

/** A workshop that never was. */
export const preset: Preset = {
  name: 'เวทีถอดบทเรียนจังหวัดชายแดน',
  date: '2026-11-23',
  until: '2026-11-24',
  place: 'จังหวัดตาก',
  organiser: 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดตาก',
  regions: ['north'],
  agencies: ['ตรวจคนเข้าเมืองจังหวัดตาก', 'สถานีตำรวจภูธรแม่สอด'],
  paper: 'รายงานเวทีถอดบทเรียนจังหวัดชายแดน',
}

export const words: EntryWords = {
  headings: {
    problem: 'ปัญหาหน้างานที่พบ',
    action: 'สิ่งที่ทำ',
    results: 'ผลที่เกิดขึ้น',
    lesson: 'บทเรียนและสิ่งที่ควรทำต่างไป',
    limits: 'ข้อจำกัด',
    repeat: 'สิ่งที่ต้องมีหากจะนำไปใช้',
  },
  units: { people: 'คน', cost: 'บาท', time: 'วัน' },
}

export const answers: Answers = {
  problem: 'ล่ามมาถึงด่านช้า ผู้เดินทางกลับรอข้ามคืน',
  action: 'ตั้งบัญชีล่ามเวรเจ็ดภาษา โทรได้ตลอดวัน\n\n- จัดเวรรายสัปดาห์\n- ทดสอบเสียงก่อนสัมภาษณ์',
  results: 'เวลารอลดลงอย่างเห็นได้ชัด',
  repeat: 'ต้องมีคำสั่งแต่งตั้งล่าม',
  limits: 'ภาษาที่มีผู้พูดน้อยยังหาล่ามไม่ได้',
  people: '7',
  cost: '๑๒,๐๐๐',
  time: '',
  province: 'tak',
  stage: 'detection-screening',
  painPoint: 'interpreter-shortage',
  office: 'ตรวจคนเข้าเมืองจังหวัดตาก',
  measure: 'เวลารอล่ามโดยเฉลี่ย',
  before: '9',
  after: '2',
  unit: 'ชั่วโมง',
  period: 'พ.ศ. 2568',
  shows: 'comparison',
}
