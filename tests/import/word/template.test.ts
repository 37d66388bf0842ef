import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { say } from '../../../src/check/say.ts'
import { wordTemplate } from '../../../src/import/word/template.ts'
import { thai } from '../../words.ts'
import { type Filled, filled } from './fill.ts'
import { hasOffice, throughOffice } from './office.ts'
import { library, readWord, vocabulary } from './parts.ts'

const template = await wordTemplate(library)

const typed: Filled = {
  cells: {
    ชื่อเรื่อง: 'ล่ามประจำด่านแม่สาย',
    ชื่อสั้นภาษาอังกฤษ: 'Interpreters at the Mae Sai post',
    สรุปผล: 'ผู้เสียหาย 19 คนได้สัมภาษณ์ผ่านล่าม',
    จังหวัด: 'จังหวัดเชียงราย และ จ.ตาก',
    งบประมาณ: 'ค่าล่ามวันละ 1,000 บาท',
    แหล่งข้อมูล: 'TIP2023',
    วันที่อ่านเทียบกับแหล่งข้อมูล: '๒๓ พฤศจิกายน ๒๕๖๙',
  },
  ticks: ['แนวปฏิบัติที่ดี', 'การคัดแยกผู้เสียหาย', 'ล่ามไม่เพียงพอหรือไม่พร้อม', 'มีผลวัดได้'],
  rows: {
    วัดอะไร: [
      ['ผู้เสียหายที่มีล่าม', '๔', '19 คน', '', 'พ.ศ. 2565', 'TIP2023'],
      ['ระยะเวลารอล่าม', 'สามวัน', '1', 'วัน', 'พ.ศ. 2565', 'TIP2023'],
    ],
    หน่วยงาน: [['พมจ.เชียงราย', 'หน่วยงาน พม. ในจังหวัด', 'จ่ายค่าล่าม']],
    สิ่งที่จะทำ: [['ทำทะเบียนล่ามทุกจังหวัด', 'กองต่อต้านการค้ามนุษย์', '30/9/2570', '', 'เสนอ']],
  },
  sections: {
    ปัญหาหน้างานที่พบ: 'ด่านไม่มีล่ามภาษาเมียนมา',
    สิ่งที่ทำ: '1. ทำทะเบียนล่าม\n2. จ่ายวันละ <1,000 บาท {รวมค่าเดินทาง}',
  },
}

const understood = {
  id: 'chiang-rai-interpreters-at-the-mae-sai-post',
  th: {
    facts: {
      status: 'draft',
      title: 'ล่ามประจำด่านแม่สาย',
      kind: 'good-practice',
      summary: 'ผู้เสียหาย 19 คนได้สัมภาษณ์ผ่านล่าม',
      provinces: ['chiang-rai', 'tak'],
      stages: ['victim-identification'],
      painPoints: ['interpreter-shortage'],
      evidence: 'result',
      resources: { cost: 'ค่าล่ามวันละ 1,000 บาท' },
      sources: ['TIP2023'],
      reviewedOn: '2026-11-23',
      results: [
        {
          measure: 'ผู้เสียหายที่มีล่าม',
          before: 4,
          after: 19,
          unit: 'คน',
          period: 'พ.ศ. 2565',
          source: 'TIP2023',
        },
        {
          measure: 'ระยะเวลารอล่าม',
          before: 'สามวัน',
          after: 1,
          unit: 'วัน',
          period: 'พ.ศ. 2565',
          source: 'TIP2023',
        },
      ],
      organisations: [{ name: 'พมจ.เชียงราย', kind: 'msdhs-provincial', role: 'จ่ายค่าล่าม' }],
      actionPlan: [
        {
          item: 'ทำทะเบียนล่ามทุกจังหวัด',
          owner: 'กองต่อต้านการค้ามนุษย์',
          due: '2027-09-30',
          status: 'proposed',
        },
      ],
    },
    sections: [
      { heading: 'ปัญหาหน้างานที่พบ', text: 'ด่านไม่มีล่ามภาษาเมียนมา' },
      { heading: 'สิ่งที่ทำ', text: '1. ทำทะเบียนล่าม\n2. จ่ายวันละ \\<1,000 บาท \\{รวมค่าเดินทาง\\}' },
    ],
  },
}

describe('the Word template', () => {
  test('has the same bytes whenever it is made', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(await wordTemplate(library)).toEqual(template)
  })

  test('asks every guiding question, and tells Word that Thai is Thai', () => {
    const parts = unzipSync(template)
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    for (const { label, question } of vocabulary.sections)
      for (const words of [label.th, label.en, question.th])
        expect(text('word/document.xml')).toContain(words)
    expect(text('word/styles.xml')).toContain('w:cs="TH Sarabun New"')
    expect(text('word/styles.xml')).toContain('w:bidi="th-TH"')
    expect(text('word/styles.xml')).toMatch(/<w:szCs w:val="32"\/>/)
    expect(text('word/fontTable.xml')).toContain('w:altName')
  })

  test('says nothing while it is empty', async () => {
    const { form, images, leftovers } = await readWord(template)
    expect({ form, images, leftovers }).toEqual({
      form: { id: 'practice', th: { facts: { status: 'draft' }, sections: [] } },
      images: [],
      leftovers: [],
    })
  })

  test('is understood whole once it is filled in', async () => {
    const { form, leftovers } = await readWord(filled(template, typed))
    expect(form).toEqual(understood)
    expect(leftovers).toEqual([])
  })

  test('shows what no vocabulary knows, where it stood, and what may be meant', async () => {
    const cells = { จังหวัด: 'เชียงราย\nเชียงใหม', แหล่งข้อมูล: 'รายงานภายในของเรา' }
    const { form, leftovers } = await readWord(filled(template, { cells }))
    expect(form.th.facts).toEqual({ status: 'draft', provinces: ['chiang-rai'] })
    const told = leftovers.map(({ text, where, suggestion }) => [
      text,
      say(where, thai),
      suggestion && say(suggestion, thai),
    ])
    expect(told).toEqual([
      ['เชียงใหม', 'ช่อง “จังหวัด”', 'หมายถึง “เชียงใหม่” หรือไม่'],
      ['รายงานภายในของเรา', 'ช่อง “แหล่งข้อมูล”', undefined],
    ])
  })
})

/** What LibreOffice saved is kept, for machines without it; `SAVE=1` with LibreOffice there writes it anew. */
const saved = (name: string) => `tests/import/word/through-libreoffice/${name}.docx`
const papers = { filled: filled(template, typed), empty: template }

describe('saved by LibreOffice', () => {
  test.each([
    ['filled', understood.th],
    ['empty', { facts: { status: 'draft' }, sections: [] }],
  ])('the %s template says the same', async (name, th) => {
    const { form, leftovers } = await readWord(readFileSync(saved(name)))
    expect(form.th).toEqual(th)
    expect(leftovers).toEqual([])
  })

  test.runIf(hasOffice())('by the LibreOffice of this machine too', { timeout: 120_000 }, async () => {
    for (const [name, paper] of Object.entries(papers)) {
      const bytes = throughOffice(paper)
      if (process.env['SAVE']) writeFileSync(saved(name), bytes)
      const { form, leftovers } = await readWord(bytes)
      expect(form).toEqual((await readWord(paper)).form)
      expect(leftovers).toEqual([])
    }
  })
})
