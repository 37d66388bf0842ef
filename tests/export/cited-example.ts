import type { Cited } from '../../src/export/citations.ts'

/** Signs that TeX would read as commands, tone marks over vowels, and SARA AM, which careless programs take apart. */
export const example: Cited = {
  key: 'nam-thi-nan',
  language: 'th',
  title: 'น้ำที่นั่น: ล่าม 100% & ค่าใช้จ่าย $5_000 {ตัวอย่าง} #1 ~^\\',
  author: 'คลังแนวปฏิบัติที่ดี',
  changedOn: '2026-02-03',
  url: 'https://example.org/practices/nam-thi-nan/',
  summary: 'ผู้เสียหายทุกคนได้พบล่ามภายใน 24 ชั่วโมง',
}

/** The same of which no day is known. */
export const undated: Cited = { ...example, changedOn: undefined }
