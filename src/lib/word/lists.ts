import type { Bilingual } from '../schema/fields.ts'
import type { Reading } from './fields.ts'

/** A column of a table in which each row is one fact. */
export interface Column {
  field: string
  label: Bilingual
  names: readonly string[]
  reading: Reading | { as: 'figure' }
}

/** A table of the Word template that has a row for each fact. */
export interface ListTable {
  path: 'results' | 'organisations' | 'actionPlan'
  label: Bilingual
  hint: Bilingual
  columns: readonly Column[]
  /** Without one of these columns a table is another one. */
  tells: readonly string[]
}

const statuses = {
  proposed: { th: 'เสนอ', en: 'Proposed' },
  adopted: { th: 'รับไว้', en: 'Adopted' },
  done: { th: 'ทำแล้ว', en: 'Done' },
  dropped: { th: 'ยกเลิก', en: 'Dropped' },
}

const line: Reading = { as: 'line' }

/** The tables that the template has below the facts. */
export const lists: readonly ListTable[] = [
  {
    path: 'results',
    label: { th: 'ตารางผลที่วัดได้', en: 'Table of measured results' },
    hint: {
      th: 'แถวละหนึ่งตัวเลข สำคัญที่สุดก่อน จำนวนคนที่น้อยกว่า 5 ให้พิมพ์ว่า น้อยกว่า 5',
      en: 'One figure a row, the most important first; for fewer than 5 people write “fewer than 5”.',
    },
    tells: ['after', 'before'],
    columns: [
      {
        field: 'measure',
        label: { th: 'วัดอะไร', en: 'Measure' },
        names: ['ตัวชี้วัด', 'สิ่งที่วัด', 'รายการ', 'ผลที่วัด', 'Indicator', 'What was measured'],
        reading: line,
      },
      {
        field: 'before',
        label: { th: 'ก่อนทำ', en: 'Before' },
        names: ['ก่อน', 'ก่อนดำเนินการ', 'เดิม', 'ค่าก่อน', 'Baseline'],
        reading: { as: 'figure' },
      },
      {
        field: 'after',
        label: { th: 'หลังทำ', en: 'After' },
        names: ['หลัง', 'หลังดำเนินการ', 'ผล', 'ผลที่ได้', 'ค่าหลัง', 'จำนวน', 'Result'],
        reading: { as: 'figure' },
      },
      { field: 'unit', label: { th: 'หน่วย', en: 'Unit' }, names: ['หน่วยนับ'], reading: line },
      {
        field: 'period',
        label: { th: 'ช่วงเวลา', en: 'Period' },
        names: ['ปี', 'เมื่อใด', 'ระยะเวลา', 'ช่วงปี', 'Year', 'When'],
        reading: line,
      },
      {
        field: 'source',
        label: { th: 'แหล่งข้อมูล', en: 'Source' },
        names: ['ที่มา', 'ที่มาของข้อมูล', 'แหล่งที่มา', 'อ้างอิง'],
        reading: { as: 'terms', list: 'sources', single: true },
      },
    ],
  },
  {
    path: 'organisations',
    label: { th: 'หน่วยงานและสิ่งที่ทำ', en: 'Organisations and what each did' },
    hint: { th: 'ชื่อหน่วยงานเท่านั้น ไม่ใส่ชื่อบุคคล', en: 'Organisations only, never a person.' },
    tells: ['role', 'kind'],
    columns: [
      {
        field: 'name',
        label: { th: 'หน่วยงาน', en: 'Organisation' },
        names: ['ชื่อหน่วยงาน', 'องค์กร', 'หน่วยงาน/องค์กร', 'Name', 'Agency'],
        reading: line,
      },
      {
        field: 'kind',
        label: { th: 'ชนิด', en: 'Kind' },
        names: ['ประเภท', 'ชนิดของหน่วยงาน', 'ประเภทหน่วยงาน', 'Type'],
        reading: { as: 'terms', list: 'organisationKinds', single: true },
      },
      {
        field: 'role',
        label: { th: 'สิ่งที่ทำ', en: 'Role' },
        names: ['บทบาท', 'หน้าที่', 'บทบาทหน้าที่', 'What it did'],
        reading: line,
      },
    ],
  },
  {
    path: 'actionPlan',
    label: { th: 'ข้อเสนอต่อแผนปฏิบัติการ', en: 'For the action plan' },
    hint: { th: 'ไม่มีให้เว้นว่าง', en: 'Leave it empty if there is none.' },
    tells: ['owner', 'due', 'indicator'],
    columns: [
      {
        field: 'item',
        label: { th: 'สิ่งที่จะทำ', en: 'Item' },
        names: ['ข้อเสนอ', 'รายการ', 'แผนงาน', 'Action'],
        reading: line,
      },
      {
        field: 'owner',
        label: { th: 'หน่วยงานรับผิดชอบ', en: 'Owner' },
        names: ['ผู้รับผิดชอบ', 'หน่วยงานที่รับผิดชอบ'],
        reading: line,
      },
      {
        field: 'due',
        label: { th: 'กำหนดเสร็จ', en: 'Due' },
        names: ['กำหนด', 'ภายใน'],
        reading: { as: 'day' },
      },
      { field: 'indicator', label: { th: 'ตัวชี้วัด', en: 'Indicator' }, names: [], reading: line },
      {
        field: 'status',
        label: { th: 'สถานะ', en: 'Status' },
        names: [],
        reading: { as: 'choice', choices: statuses },
      },
    ],
  },
]
