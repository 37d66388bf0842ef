import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { parse } from 'node-html-parser'
import { describe, expect, test, vi } from 'vitest'
import {
  columnShares,
  inThaiDigits,
  type PlanTable,
  wordsOf,
} from '../../../src/analysis/action-plan/table.ts'
import { planDocx } from '../../../src/export/action-plan/docx.ts'
import { planXlsx } from '../../../src/export/action-plan/xlsx.ts'
import { readSheet } from './read-sheet.ts'

const due = { day: '2027-09-30', words: '30 กันยายน 2570' }
const table: PlanTable = {
  title: 'แผนปฏิบัติการ [2570]: ทดสอบ',
  note: 'ข้อมูล ณ วันที่ 23 พฤศจิกายน 2569',
  headings: ['ลำดับ', 'ปัญหา', 'กิจกรรม', 'ตัวชี้วัด', 'หน่วยงาน', 'ระยะเวลา', 'สถานะ', 'ที่มา'],
  rows: [
    ['1', 'ล่ามไม่พอ', '=1+2', '<a> & "b"', 'พมจ.ตาก', due, 'เสนอ', 'https://example.org/p/ab12/'],
    ['2', 'ล่ามไม่พอ', 'ทำทะเบียนล่าม', '-', 'พมจ.ตาก', '-', 'รับไว้', 'เรื่องที่ 2'],
  ],
}
const inWords = table.rows.map((cells) => cells.map(wordsOf))
const part = (file: Uint8Array, path: string) => strFromU8(unzipSync(file)[path] ?? new Uint8Array())

/** The cells of the table in a Word file, as mammoth reads them. */
async function readDocx(file: Uint8Array): Promise<string[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) })
  return parse(value)
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('td, th').map((cell) => cell.text))
}

test('the columns share the whole width', () => {
  expect(columnShares.length).toBe(table.headings.length)
  expect(columnShares.reduce((sum, share) => sum + share, 0)).toBe(100)
})

describe('the workbook', () => {
  test('holds title, note, headings and rows as text, days as days, and leads to what it names', () => {
    const { cells, formulas, links } = readSheet(planXlsx(table))
    expect(links).toEqual({ H4: 'https://example.org/p/ab12/' })
    expect(part(planXlsx(table), 'xl/worksheets/sheet1.xml')).toContain('<v>46660</v>')
    expect(cells).toEqual([[table.title], [table.note], table.headings, ...inWords])
    expect(formulas).toBe(0)
  })

  test('prints on landscape A4, with a name that Excel takes and the font of official papers', async () => {
    const file = await planXlsx(table)
    expect(part(file, 'xl/worksheets/sheet1.xml')).toMatch(
      /<pageSetup [^>]*paperSize="9" orientation="landscape"/,
    )
    expect(part(file, 'xl/workbook.xml')).toMatch(/<sheet [^>]*name="[^\\/?*[\]:']{1,31}"/u)
    expect(part(file, 'xl/styles.xml')).toContain('TH Sarabun New')
  })
})

describe('the Word file', () => {
  test('holds headings and rows as they are', async () => {
    expect(await readDocx(await planDocx(table))).toEqual([table.headings, ...inWords])
  })

  test('is landscape A4, in the font of official papers, with headings on every page', async () => {
    const document = part(await planDocx(table), 'word/document.xml')
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(document.match(/<w:tblHeader/g)?.length).toBe(1)
    expect(part(await planDocx(table), 'word/styles.xml')).toContain('w:cs="TH Sarabun New"')
  })
})

test('in Thai digits every number is Thai, and addresses stay', async () => {
  const thai = inThaiDigits(table)
  const rows = readSheet(await planXlsx(thai)).cells.slice(3)
  expect(rows).toEqual((await readDocx(await planDocx(thai))).slice(1))
  expect(rows[0]).toEqual(expect.arrayContaining(['๑', '๓๐ กันยายน ๒๕๗๐', 'https://example.org/p/ab12/']))
})

test.each([planXlsx, planDocx])('the same table gives the same bytes at any time: %o', async (write) => {
  const first = await write(table)
  vi.stubEnv('TZ', 'America/New_York')
  vi.setSystemTime('2031-01-01')
  const second = await write(table)
  vi.useRealTimers()
  vi.unstubAllEnvs()
  expect(second).toEqual(first)
})
