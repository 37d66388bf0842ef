import { type Answers, entryOf } from '../../../src/entry/workshop/answers.ts'
import type { EntryForm } from '../../../src/entry/write/entry-form.ts'
import { answers, preset, words } from './fixtures.ts'
import { library } from './library.ts'

/** What invented offices did, in a line each. */
const done = [
  'ตั้งบัญชีล่ามเวรเจ็ดภาษา',
  'อบรมเจ้าหน้าที่คัดกรองเบื้องต้น',
  'อบรมเจ้าหน้าที่สัมภาษณ์เด็ก',
  'อบรมนายจ้างเรื่องสัญญาจ้าง',
  'อบรมอาสาสมัครสังเกตเรือประมง',
  'จัดห้องพักรอแยกชายหญิง',
  'จัดห้องสัมภาษณ์ที่เป็นมิตรกับเด็ก',
  'จัดรถรับส่งไปศาล',
  'จัดชุดเสื้อผ้าและของใช้วันแรก',
  'จัดครูสอนหนังสือในสถานคุ้มครอง',
  'ทำบัตรคำถามหกภาษา',
  'ทำแผ่นพับสิทธิผู้เสียหาย',
  'ทำตารางนัดร่วมกับอัยการ',
  'ทำสมุดส่งต่อระหว่างเวร',
  'ทำแผนที่โรงงานเสี่ยง',
  'ทำแบบฟอร์มเดียวใช้ร่วมกัน',
  'ประชุมทีมสหวิชาชีพทุกวันพุธ',
  'ประชุมกับกงสุลรายเดือน',
  'ประชุมผู้ใหญ่บ้านสองฝั่งแม่น้ำ',
  'เปิดสายด่วนภาษาพม่าช่วงค่ำ',
  'เปิดบัญชีธนาคารให้ผู้เสียหาย',
  'เปิดร้านฝึกขายกาแฟ',
  'เปิดโครงการฝึกตัดเย็บ',
  'บันทึกวิดีโอคำให้การครั้งเดียว',
  'ตรวจสุขภาพภายในหนึ่งวัน',
  'ตรวจแรงงานร่วมกับประมงยามเช้า',
  'ตรวจเอกสารสถานะที่อำเภอ',
  'พานักจิตวิทยาออกหน่วย',
  'พาไปขึ้นทะเบียนประวัติ',
  'โทรติดตามหลังกลับบ้านสามเดือน',
  'เยี่ยมบ้านพร้อมเจ้าหน้าที่ตำบล',
  'ยื่นคำขอค่าสินไหมพร้อมคำฟ้อง',
  'คำนวณค่าจ้างค้างด้วยตารางกลาง',
  'แยกคดีเด็กที่ถูกบังคับให้ทำผิด',
  'ให้ผู้เสียหายเลือกสถานที่พัก',
  'ให้โทรศัพท์หาครอบครัวทุกสัปดาห์',
  'สลับเวรคนละหน่วยที่ด่าน',
  'ตอบแบบประเมินหลังจบคดี',
  'ขอทุนจ้างพี่เลี้ยงประจำเรือน',
]

/** What people say alike, whatever they did. */
const problems = [
  'ผู้เสียหายต้องรอนานและเล่าเรื่องเดิมซ้ำหลายครั้ง',
  'เจ้าหน้าที่ย้ายบ่อย งานขาดช่วง',
  'แต่ละหน่วยไม่รู้ว่าอีกหน่วยทำอะไรไปแล้ว',
  'คนในพื้นที่ไม่กล้าบอกเพราะกลัวถูกจับ',
  'งบประมาณมาช้ากว่าความต้องการ',
]
const results = [
  'ใช้เวลาน้อยลงอย่างเห็นได้ชัด ทุกหน่วยพอใจ',
  'ยังไม่มีตัวเลข แต่งานราบรื่นขึ้น',
  'ผู้เสียหายร่วมมือมากขึ้น',
  'จำนวนเรื่องที่ส่งต่อเพิ่มขึ้น',
]
const repeats = ['ต้องมีคำสั่งแต่งตั้งจากจังหวัด', 'ต้องมีผู้ประสานงานเต็มเวลาหนึ่งคน', 'ใช้งบประจำของหน่วยได้']
const limits = ['พื้นที่ห่างไกลยังทำไม่ได้', 'ขึ้นกับตัวบุคคล ยังไม่เป็นระบบ']

const at = (all: readonly string[], index: number) => all[index % all.length] ?? ''

/** The fields of one of them: each of another province, much of it in the same words as others have it. */
const answered = (action: string, index: number): Answers => ({
  ...answers,
  action,
  problem: at(problems, index),
  results: at(results, index),
  repeat: at(repeats, index),
  limits: at(limits, index),
  office: 'หน่วยงานสมมุติ',
  province: library.vocabulary.provinces[index]?.id ?? '',
  stage: at(
    library.vocabulary.stages.map(({ id }) => id),
    index,
  ),
  painPoint: at(
    library.vocabulary.painPoints.map(({ id }) => id),
    index,
  ),
})

/** Where the one stands that is handed in twice. */
export const repeated = 12

/** Forty contributions as they come from phones: no two are of one practice but the last, which somebody wrote again. */
export const contributions: EntryForm[] = [
  ...done.map((action, index) => answered(action, index)),
  { ...answered(`${done[repeated]}ทุกเดือน`, repeated), limits: 'พื้นที่ห่างไกลบางแห่งยังทำไม่ได้' },
].map((one) => entryOf(one, preset, words))
