import { expect, test } from 'vitest'
import { type PlanTable, wordsOf } from '../../../src/analysis/action-plan/table.ts'
import { planDocx } from '../../../src/export/action-plan/docx.ts'
import { planXlsx } from '../../../src/export/action-plan/xlsx.ts'
import { hasCalc, hasOffice, inOffice } from '../../import/word/office.ts'

/** Other tests read these files back on every machine; LibreOffice says what people see where it is installed. */
const due = { day: '2027-09-30', words: '30 กันยายน 2570' }
const table: PlanTable = {
  title: 'แผนปฏิบัติการ: ทดสอบ',
  note: 'ข้อมูล ณ วันที่ 23 พฤศจิกายน 2569',
  headings: ['ลำดับ', 'ปัญหา', 'กิจกรรม', 'ตัวชี้วัด', 'หน่วยงาน', 'ระยะเวลา', 'สถานะ', 'ที่มา'],
  rows: [['1', 'ล่ามไม่พอ', '=1+2', '<a> & "b"', 'พมจ.ตาก', due, 'เสนอ', 'เรื่องที่ 2']],
}
/** Commas, double quotes, UTF-8 (LibreOffice Help, “CSV Filter Parameters”). */
const utf8Csv = 'Text - txt - csv (StarCalc):44,34,76'
const words = [table.title, table.note, ...table.headings, ...table.rows.flat().map(wordsOf)]

test.runIf(hasOffice())('LibreOffice Writer reads every word of the paper', async () => {
  const text = inOffice([await planDocx(table)], 'docx', 'txt').join()
  for (const word of words) expect(text).toContain(word)
})

test.runIf(hasCalc())('LibreOffice Calc reads every cell of the sheet, and computes none', async () => {
  const text = inOffice([await planXlsx(table)], 'xlsx', 'csv', utf8Csv).join()
  for (const word of words) expect(text).toContain(word.replaceAll('"', '""'))
})
