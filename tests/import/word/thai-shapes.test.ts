import { HeadingLevel, Paragraph } from 'docx'
import { describe, expect, test } from 'vitest'
import { say } from '../../../src/check/say.ts'
import { readDocx } from '../../../src/import/word/read-docx.ts'
import { thai } from '../../words.ts'
import { bold, library, line, readPaper, readWord, sectionOf, table, wordFile } from './parts.ts'

const heading = (text: string, level: 1 | 2 = 1) =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })

const leftoversOf = (read: Awaited<ReturnType<typeof readWord>>) =>
  read.leftovers.map(({ text, where }) => [text, say(where, thai)])

test('the subject of a memo is the title', async () => {
  const read = await readWord(
    await wordFile([
      bold('บันทึกข้อความ'),
      line('ส่วนราชการ กองสมมุติ'),
      line('ที่ กส 0000/1\tวันที่ 1 ธันวาคม 2569'),
      line('เรื่อง\tการจัดล่ามสำรองของจังหวัดเชียงราย'),
      line('เรียน ผู้อำนวยการ'),
      bold('สภาพปัญหา'),
      line('ไม่มีล่าม'),
    ]),
  )
  expect(read.form.th.facts).toMatchObject({
    title: 'การจัดล่ามสำรองของจังหวัดเชียงราย',
    provinces: ['chiang-rai'],
  })
  expect(sectionOf(read, 'ปัญหาหน้างานที่พบ')).toBe('ไม่มีล่าม')
  expect(leftoversOf(read)).toEqual([
    ['บันทึกข้อความ', 'ก่อนหัวข้อแรก'],
    ['ส่วนราชการ กองสมมุติ', 'ก่อนหัวข้อแรก'],
    ['ที่ กส 0000/1 วันที่ 1 ธันวาคม 2569', 'ก่อนหัวข้อแรก'],
    ['เรียน ผู้อำนวยการ', 'ก่อนหัวข้อแรก'],
  ])
})

describe('a table with a practice in each row', () => {
  const head = ['ที่', 'จังหวัด', 'ปัญหา', 'วิธีแก้', 'ผล']

  test('becomes as many drafts, each with its own province', async () => {
    const { entries } = readPaper(
      await wordFile([
        heading('ตารางถอดบทเรียน'),
        table([
          head,
          ['1', 'จ.เชียงราย', 'ไม่มีล่าม', 'ทำทะเบียนล่าม', 'มีล่าม 12 คน'],
          ['2', 'ตก', 'ไม่มีห้อง', 'ยืมห้องประชุม', 'มีห้อง 3 ห้อง'],
        ]),
        line('ลงชื่อผู้จดบันทึก'),
      ]),
    )
    expect(entries.map(({ form }) => form.th)).toEqual([
      {
        facts: { status: 'draft', provinces: ['chiang-rai'] },
        sections: [
          { heading: 'ปัญหาหน้างานที่พบ', text: 'ไม่มีล่าม' },
          { heading: 'สิ่งที่ทำ', text: 'ทำทะเบียนล่าม' },
          { heading: 'ผลที่เกิดขึ้น', text: 'มีล่าม 12 คน' },
        ],
      },
      {
        facts: { status: 'draft', provinces: ['tak'] },
        sections: [
          { heading: 'ปัญหาหน้างานที่พบ', text: 'ไม่มีห้อง' },
          { heading: 'สิ่งที่ทำ', text: 'ยืมห้องประชุม' },
          { heading: 'ผลที่เกิดขึ้น', text: 'มีห้อง 3 ห้อง' },
        ],
      },
    ])
    expect(entries[0].leftovers.map(({ text }) => text)).toEqual(['ตารางถอดบทเรียน', 'ลงชื่อผู้จดบันทึก'])
  })

  test('of one row is one draft', async () => {
    const read = await readWord(
      await wordFile([line('ล่ามสำรอง'), table([head.slice(2), ['ไม่มีล่าม', 'ทำทะเบียน', 'มีล่าม']])]),
    )
    expect(read.form.th.facts['title']).toBe('ล่ามสำรอง')
    expect(sectionOf(read, 'สิ่งที่ทำ')).toBe('ทำทะเบียน')
  })
})

test('several practices below headings become as many drafts', async () => {
  const story = (number: string, place: string) => [
    heading(`เรื่องที่ ${number} ล่ามของจังหวัด${place}`),
    heading('ปัญหา', 2),
    line(`${place}ไม่มีล่าม`),
    heading('วิธีดำเนินการ', 2),
    line(`${place}ทำทะเบียน`),
    heading('ภาพบรรยากาศ', 2),
    line(`ภาพของ${place}`),
  ]
  const { entries } = readPaper(
    await wordFile([line('รายงานการประชุม'), ...story('1', 'ตาก'), ...story('๒', 'น่าน')]),
  )
  expect(entries.map(({ form }) => [form.th.facts['title'], form.th.facts['provinces']])).toEqual([
    ['เรื่องที่ 1 ล่ามของจังหวัดตาก', ['tak']],
    ['เรื่องที่ ๒ ล่ามของจังหวัดน่าน', ['nan']],
  ])
  expect(entries.map((entry) => sectionOf(entry, 'สิ่งที่ทำ'))).toEqual(['ตากทำทะเบียน', 'น่านทำทะเบียน'])
  expect(entries.map(({ leftovers }) => leftovers.map(({ text }) => text))).toEqual([
    ['ภาพบรรยากาศ', 'ภาพของตาก', 'รายงานการประชุม'],
    ['ภาพบรรยากาศ', 'ภาพของน่าน'],
  ])
})

describe('a heading that is not known begins a leftover', () => {
  test('in bold letters, where sections began so', async () => {
    const read = await readWord(
      await wordFile([
        line('ล่ามสำรอง'),
        bold('ผลลัพธ์'),
        line('มีล่าม'),
        bold('ผู้ประสานงาน'),
        line('สำนักงานสมมุติ'),
      ]),
    )
    expect(sectionOf(read, 'ผลที่เกิดขึ้น')).toBe('มีล่าม')
    expect(leftoversOf(read)).toEqual([
      ['ผู้ประสานงาน', 'หัวข้อที่ไม่รู้จัก'],
      ['สำนักงานสมมุติ', 'ใต้หัวข้อ “ผู้ประสานงาน”'],
    ])
  })

  test('by its number, but not the steps of a list', async () => {
    const read = await readWord(
      await wordFile([
        line('ล่ามสำรอง'),
        line('1. ขั้นตอน'),
        ...['1. รับแจ้ง', '2. นัดล่าม'].map(line),
        line('แล้วจึงสัมภาษณ์'),
        line('2. ผู้ประสานงาน'),
        line('สำนักงานสมมุติ'),
      ]),
    )
    expect(sectionOf(read, 'สิ่งที่ทำ')).toBe('1. รับแจ้ง\n2. นัดล่าม\n\nแล้วจึงสัมภาษณ์')
    expect(read.leftovers.map(({ text }) => text)).toEqual(['ผู้ประสานงาน', 'สำนักงานสมมุติ'])
  })
})

test('a review after action has its sections', async () => {
  const read = await readWord(
    await wordFile([
      line('ทบทวนหลังปฏิบัติงานคัดแยก'),
      bold('1. สิ่งที่คาดหวัง'),
      line('คัดแยกใน 3 วัน'),
      bold('2. สิ่งที่เกิดขึ้นจริง'),
      line('ใช้ 5 วัน'),
      bold('3. สิ่งที่ทำได้ดี'),
      line('ล่ามพร้อม'),
      bold('4. สิ่งที่ควรปรับปรุง'),
      line('ห้องไม่พอ'),
      bold('5. สิ่งที่ได้เรียนรู้'),
      line('นัดล่วงหน้า'),
    ]),
  )
  expect(read.form.th.sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['ผลที่เกิดขึ้น', 'ใช้ 5 วัน'],
    ['บทเรียนและสิ่งที่ควรทำต่างไป', 'นัดล่วงหน้า'],
    ['เหตุที่ได้ผล', 'ล่ามพร้อม'],
    ['ข้อจำกัด', 'ห้องไม่พอ'],
  ])
})

test.each([
  ['อ.แม่สาย จ.เชียงราย', ['chiang-rai']],
  ['จ.ชร.', ['chiang-rai']],
  ['ชม, ตก', ['chiang-mai', 'tak']],
  ['อำเภอสมมุติ จังหวัดน่าน', ['nan']],
])('the place %s names its provinces', async (place, provinces) => {
  const read = await readWord(await wordFile([line('ล่ามสำรอง'), line(`จังหวัด: ${place}`)]))
  expect(read.form.th.facts['provinces']).toEqual(provinces)
})

test.each(['ลับ', 'เอกสารนี้ห้ามเผยแพร่', 'Confidential'])(
  'the mark %s is told, so that its owner is asked',
  async (mark) => {
    expect(readDocx(await wordFile([line(mark), line('ล่ามสำรอง')]), library)).toMatchObject({ mark })
  },
)

test('a text on secrets has no mark', async () => {
  const read = readDocx(await wordFile([line('เก็บรักษาความลับ'), line('ห้ามเผยแพร่ภาพของผู้เสียหายทุกกรณี')]), library)
  expect(read).not.toHaveProperty('mark')
})
