import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sizeOf, type ToolSheet, toolDocx } from '../../src/export/tool-docx.ts'
import { hasOffice, inOffice } from '../import/word/office.ts'

const sheet: ToolSheet = {
  title: 'ตรวจก่อนใช้ล่าม',
  lead: ['รายการตรวจสอบ: ใช้ก่อนเริ่มคุย', 'ยังไม่ได้ให้นักกฎหมายตรวจทาน'],
  ticked: true,
  items: [
    {
      words: ['ถามว่ารู้จักกันหรือไม่ ดู “', { text: 'ล่าม', url: 'https://example.org/law/a/' }, '”'],
      mark: '[1]',
    },
    { words: ['หยุดพักเมื่อผู้เสียหายขอ'], mark: 'คำแนะนำของคลัง · [2]' },
  ],
  limits: { heading: 'สิ่งที่ควรรู้ก่อนใช้', words: ['ไม่พบแบบทางการ'] },
  sources: { heading: 'แหล่งที่มา', lines: [['คู่มือ · พ.ศ. 2565']] },
  foot: ['ฉบับล่าสุดอยู่ที่ https://example.org/tools/x/'],
}
const part = async (path: string, of = sheet) =>
  strFromU8(unzipSync(await toolDocx(of))[path] ?? new Uint8Array())
const words = [
  sheet.title,
  ...sheet.lead,
  'ถามว่ารู้จักกันหรือไม่ ดู “ล่าม”',
  'คำแนะนำของคลัง · [2]',
  sheet.limits.heading,
  'คู่มือ · พ.ศ. 2565',
  ...sheet.foot,
]

describe('a tool as a Word file', () => {
  test('has a box for each item, none where nothing is ticked, and leads to what it names', async () => {
    expect((await part('word/document.xml')).match(/<w14:checkbox>/g)?.length).toBe(2)
    expect(await part('word/document.xml', { ...sheet, ticked: false })).not.toContain('w14:checkbox')
    expect(await part('word/_rels/document.xml.rels')).toContain('https://example.org/law/a/')
  })

  test('takes smaller letters the more there is to say, and says when one sheet is too small', () => {
    const longer = (times: number) => ({
      ...sheet,
      lead: Array.from({ length: times }, () => 'ก'.repeat(200)),
    })
    expect(sizeOf(sheet)).toBe(32)
    expect(sizeOf(longer(12))).toBeLessThan(32)
    expect(sizeOf(longer(40))).toBeUndefined()
  })

  test('has the same bytes whenever it is made', async () => {
    expect(await toolDocx(sheet)).toEqual(await toolDocx(sheet))
  })

  test.runIf(hasOffice())('is read by LibreOffice, every word and box', async () => {
    const text = inOffice([await toolDocx(sheet)], 'docx', 'txt').join()
    for (const word of words) expect(text).toContain(word)
    expect(text.match(/☐/g)?.length).toBe(2)
  })
})
