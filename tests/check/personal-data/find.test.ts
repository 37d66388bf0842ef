import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../../src/check/personal-data/find.ts'
import { publicContacts } from '../../../src/check/personal-data/recognizers/contacts.ts'

/** What is found in a text, as `kind:severity:words`; the words are invented. */
const found = (text: string, contacts: string[] = []) =>
  findPersonalData(text, publicContacts(contacts)).map(
    ({ kind, severity, start, end }) => `${kind}:${severity}:${text.slice(start, end)}`,
  )

describe('the place of a finding is that of the text as it was written', () => {
  test.each([
    ['เบอร์ ๐๘๐-๐๐๐-๐๐๐๑ ค่ะ', 'phone:error:๐๘๐-๐๐๐-๐๐๐๑'],
    ['เบอร์ 080\u200b0000001 ค่ะ', 'phone:error:080\u200b0000001'],
    ['ตําบลทดสอบ โทร 0800000001', 'phone:error:0800000001'],
    ['เบอร์ ０８０００００００１', 'phone:error:０８０００００００１'],
    ['เลข 1–9999–00001–01–0 ตามสำเนา', 'national_id:error:1–9999–00001–01–0'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

test('a number with an identity word before it counts with one digit mistyped, without one it does not', () => {
  expect(found('เลขบัตรประชาชน 1999900001011')).toEqual(['national_id:error:1999900001011'])
  expect(found('เลขที่ใบเสร็จ 1999900001011')).toEqual([])
})

test('an office’s landline is nobody’s, another is stopped unless kept, and so is a mobile number', () => {
  expect(found('สำนักงาน พมจ. โทร 053-000-000')).toEqual([])
  expect(found('บ้านของยาย โทร 053-000-000')).toEqual(['phone:error:053-000-000'])
  expect(found('บ้านของยาย โทร 053-000-000', ['0 5300 0000'])).toEqual([])
  expect(found('สำนักงาน พมจ. โทร 080-000-0001')).toEqual(['phone:error:080-000-0001'])
})

test('a name is an error, with its family name beside words that tell of a victim, and none in a public role', () => {
  expect(found('นายสมชาย ใจดี ร่วมประชุม')).toEqual(['person_name:error:สมชาย'])
  expect(found('นายสมชาย ใจดี ถูกหลอกไปทำงาน')).toEqual(['person_name:error:นายสมชาย ใจดี'])
  expect(found('ผู้อำนวยการศูนย์ นายสมชาย ใจดี ร่วมประชุม')).toEqual([])
  expect(found('ผู้อำนวยการช่วยนายสมชาย ใจดี')).toEqual(['person_name:error:นายสมชาย ใจดี'])
})

test('เด็กหญิง and เด็กชาย are words too', () => {
  for (const text of [
    'เด็กหญิงและเด็กชาย 12 คน',
    'ผู้หญิงและเด็กหญิง จัดการบำบัด ทักษะชีวิต',
    'เด็กหญิงชาวลาว อายุต่ำกว่า 15 ปี',
    'เด็กหญิงข้ามชาติ ที่ไม่มีเอกสาร',
    'เด็กชายแดน เสี่ยงถูกหลอก',
    'เด็กหญิงการศึกษาน้อย ขาดโอกาส',
  ])
    expect(found(text), text).toEqual([])
})

test('an age with two more facts singles out one person; of a group it is a question, of a range nothing', () => {
  expect(found('หญิงชาวลาวอายุ 17 ปี ทำงานร้านคาราโอเกะ')).toEqual(['combination:error:อายุ 17 ปี'])
  expect(found('หญิงชาวลาว 25 คน คนหนึ่งอายุ 17 ปี ทำงานร้านคาราโอเกะ')).toEqual(['combination:warning:อายุ 17 ปี'])
  expect(found('หญิงชาวลาว 5 คน คนหนึ่งอายุ 17 ปี ทำงานร้านคาราโอเกะ')).toEqual(['combination:warning:อายุ 17 ปี'])
  expect(found('หญิงชาวลาว 4 คน คนหนึ่งอายุ 17 ปี ทำงานร้านคาราโอเกะ')).toEqual(['combination:error:อายุ 17 ปี'])
  expect(found('หญิงชาวลาวอายุ 15-17 ปี ทำงานร้านคาราโอเกะ')).toEqual([])
  expect(found('หญิงอายุ 17 ปี ทำงานร้านคาราโอเกะ')).toEqual([])
})

test('facts far from an age are of somebody else', () => {
  const apart = (letters: number) => `อายุ 17 ปี ${'ก'.repeat(letters)} หญิงชาวลาว ทำงานร้านคาราโอเกะ`
  expect(found(apart(100))).toEqual(['combination:error:อายุ 17 ปี'])
  expect(found(apart(200))).toEqual([])
})

test('a small count is told only with its time, or its place and year', () => {
  expect(found('ช่วยผู้เสียหายได้ 3 คน')).toEqual([])
  expect(found('5 มีนาคม 2565 ช่วยผู้เสียหายได้ 3 คน')).toEqual(['small_count:warning:3 คน'])
  expect(found('จังหวัดตาก ช่วยเด็ก 2 คน')).toEqual([])
  expect(found('พ.ศ. 2565 ช่วยเด็ก 2 คน')).toEqual([])
  expect(found('จังหวัดตาก พ.ศ. 2565 ช่วยเด็ก 2 คน')).toEqual(['small_count:warning:2 คน'])
  expect(found('5 มีนาคม 2565 ช่วยผู้เสียหายได้ 13 คน')).toEqual([])
})

test('syllables and words that hold a title or a sign inside them are none', () => {
  for (const text of [
    'มิถุนายนที่ผ่านมา',
    'โรคโคโรนายอมรับได้',
    'พัฒนางบประมาณ ร่วมกัน',
    'ทนายความ ร่วมคัดแยก',
    'front line identified 12 people',
  ])
    expect(found(text), text).toEqual([])
})
