import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { say } from '../../../src/check/say.ts'
import { wordTemplate } from '../../../src/import/word/template.ts'
import { thai } from '../../words.ts'
import { type Filled, filled } from './fill.ts'
import { hasOffice, throughOffice } from './office.ts'
import { library, readWord, vocabulary } from './parts.ts'

const template = await wordTemplate(library)

const fields = library.word.fields.flatMap((field) => [field, ...field.fields])
/** What the template calls a field, a value of it, a term, a section. */
const label = (path: string) => thaiOf(fields.find((field) => field.path === path && !field.readOnly)?.label)
const choice = (path: string, value: string) =>
  thaiOf(fields.find((field) => field.path === path)?.choices?.[value])
const term = (list: 'painPoints' | 'stages' | 'organisationKinds' | 'sections', id: string) =>
  thaiOf(vocabulary[list].find((known) => known.id === id)?.label)

function thaiOf(words: { th: string } | undefined): string {
  if (!words) throw new Error('the library has no such words')
  return words.th
}

const typed: Filled = {
  cells: {
    [label('title')]: 'ล่ามประจำด่านแม่สาย',
    [label('address')]: 'Interpreters at the Mae Sai post',
    [label('summary')]: 'ผู้เสียหาย 19 คนได้สัมภาษณ์ผ่านล่าม',
    [label('provinces')]: 'จังหวัดเชียงราย และ จ.ตาก',
    [label('sources')]: 'TIP2023',
    [label('reviewedOn')]: '๒๓ พฤศจิกายน ๒๕๖๙',
  },
  ticks: [choice('kind', 'good-practice')],
  rows: {
    [label('addresses.problem')]: [
      [term('painPoints', 'interpreter-shortage'), term('stages', 'victim-identification')],
    ],
    [label('results.measure')]: [
      [
        ...['ผู้เสียหายที่มีล่าม', '๔', '19 คน', '', 'พ.ศ. 2565', 'TIP2023'],
        ...[choice('results.shows', 'reach'), '', choice('results.measuredBy', 'other')],
      ],
      ['ระยะเวลารอล่าม', 'สามวัน', '1', 'วัน', 'พ.ศ. 2565', 'TIP2023'],
    ],
    [label('needs.what')]: [[choice('needs.what', 'cost'), '1,000', '', 'บาทต่อวัน', 'ค่าล่าม', 'TIP2023']],
    [label('organisations.name')]: [
      ['พมจ.เชียงราย', term('organisationKinds', 'msdhs-provincial'), 'จ่ายค่าล่าม'],
    ],
    [label('actionPlan.item')]: [
      [
        ...['ทำทะเบียนล่ามทุกจังหวัด', 'กองต่อต้านการค้ามนุษย์', '30/9/2570', '', ''],
        choice('actionPlan.status', 'proposed'),
      ],
    ],
  },
  sections: {
    [term('sections', 'problem')]: 'ด่านไม่มีล่ามภาษาเมียนมา',
    [term('sections', 'action')]: '1. ทำทะเบียนล่าม\n2. จ่ายวันละ <1,000 บาท {รวมค่าเดินทาง}',
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
      addresses: [{ problem: 'interpreter-shortage', stages: ['victim-identification'] }],
      needs: [{ what: 'cost', from: 1000, unit: 'บาทต่อวัน', note: 'ค่าล่าม', source: 'TIP2023' }],
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
          shows: 'reach',
          measuredBy: 'other',
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
      { heading: term('sections', 'problem'), text: 'ด่านไม่มีล่ามภาษาเมียนมา' },
      {
        heading: term('sections', 'action'),
        text: '1. ทำทะเบียนล่าม\n2. จ่ายวันละ \\<1,000 บาท \\{รวมค่าเดินทาง\\}',
      },
    ],
  },
}

describe('the Word template', () => {
  test('has the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') })
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
    const cells = { [label('provinces')]: 'เชียงราย\nเชียงใหม', [label('sources')]: 'รายงานภายในของเรา' }
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

  test.runIf(hasOffice())('by the LibreOffice of this machine too', async () => {
    const through = throughOffice(Object.values(papers))
    expect(through).toHaveLength(2)
    for (const [at, [name, paper]] of Object.entries(papers).entries()) {
      const bytes = through[at] ?? new Uint8Array()
      if (process.env['SAVE']) writeFileSync(saved(name), bytes)
      const { form, leftovers } = await readWord(bytes)
      expect(form).toEqual((await readWord(paper)).form)
      expect(leftovers).toEqual([])
    }
  })
})
