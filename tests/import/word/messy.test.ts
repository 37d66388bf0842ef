import { HeadingLevel, Paragraph } from 'docx'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { hiddenInImage } from '../../../src/check/attachments/image.ts'
import { say } from '../../../src/check/say.ts'
import { thai } from '../../words.ts'
import { bold, line, picture, readWord, sectionOf, table, wordFile } from './parts.ts'

const heading = (text: string, level: 1 | 2 = 1) =>
  new Paragraph({ text, heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 })

describe('a paper without headings', () => {
  test('its bold and numbered lines open sections, its first line is the title', async () => {
    const read = await readWord(
      await wordFile([
        line('ล่ามประจำด่าน'),
        line('จังหวัด: เชียงราย'),
        bold('1. สภาพปัญหา'),
        line('ไม่มีล่าม'),
        bold('๒) วิธีการดำเนินงาน'),
        line('• ทำทะเบียน'),
        line('• จ่ายค่าตอบแทน'),
        line('ผลลัพธ์: ผู้เสียหายทุกคนมีล่าม'),
        bold('ข้อจำกัดด้านงบ'),
        line('งบประมาณไม่พอ'),
      ]),
    )
    expect(read.form.th).toEqual({
      facts: { status: 'draft', title: 'ล่ามประจำด่าน', provinces: ['chiang-rai'] },
      sections: [
        { heading: 'ปัญหาหน้างานที่พบ', text: 'ไม่มีล่าม' },
        { heading: 'สิ่งที่ทำ', text: '- ทำทะเบียน\n- จ่ายค่าตอบแทน' },
        { heading: 'ผลที่เกิดขึ้น', text: 'ผู้เสียหายทุกคนมีล่าม' },
        { heading: 'ข้อจำกัด', text: 'งบประมาณไม่พอ' },
      ],
    })
    expect(read.leftovers).toMatchObject([{ text: 'ข้อจำกัดด้านงบ' }])
  })
})

test('letters typed in pieces are put together, in names of places too', async () => {
  const read = await readWord(
    await wordFile([
      line('น\u0e4d\u0e49\u0e32ใจ'),
      line('จังหวัด: เเพร่'),
      heading('ผลที่เกิดขึ้น'),
      line('เเละท\u0e4d\u0e32แล้ว'),
    ]),
  )
  expect(read.form.th.facts).toEqual({ status: 'draft', title: 'น้ำใจ', provinces: ['phrae'] })
  expect(sectionOf(read, 'ผลที่เกิดขึ้น')).toBe('และทำแล้ว')
  expect(read.leftovers).toEqual([])
})

test('a term of an older template is known by its English name, ticked or not', async () => {
  const rows = table([['จังหวัด', '☒ ชื่อเดิมของจังหวัด · Chiang Rai\n☐ ชื่อเดิมอีกจังหวัด · Tak\n☒ ตาก · Tak']])
  const read = await readWord(await wordFile([line('ล่ามประจำด่าน'), rows]))
  expect(read.form.th.facts['provinces']).toEqual(['chiang-rai', 'tak'])
  expect(read.leftovers).toEqual([])
})

test('a fact comes from one place, and what a second one says is shown', async () => {
  const rows = table([
    ['จังหวัด', 'ตาก'],
    ['จังหวัด', 'เชียงราย'],
  ])
  const read = await readWord(await wordFile([line('ล่ามประจำด่าน'), rows]))
  expect(read.form.th.facts['provinces']).toEqual(['tak'])
  expect(read.leftovers).toMatchObject([{ text: 'เชียงราย' }])
})

test.each([
  ['1,500 คน', { after: 1500, unit: 'คน' }],
  ['๑,๕๐๐ คน', { after: 1500, unit: 'คน' }],
  ['1,5 คน', { after: '1,5 คน' }],
  ['15,00', { after: '15,00' }],
])('the figure %s is read as it is meant, or stays words', async (written, meant) => {
  const rows = table([
    ['ตัวชี้วัด', 'หลัง'],
    ['ผู้เสียหายที่มีล่าม', written],
  ])
  const read = await readWord(await wordFile([line('ล่ามประจำด่าน'), rows]))
  expect(read.form.th.facts['results']).toEqual([{ measure: 'ผู้เสียหายที่มีล่าม', ...meant }])
})

describe('headings', () => {
  test('of another name are shown with all that stands below them; deeper ones part a section', async () => {
    const read = await readWord(
      await wordFile([
        heading('ปัญหาหน้างานที่พบ'),
        line('ไม่มีล่าม'),
        heading('ที่ด่าน', 2),
        line('รอนาน'),
        heading('ภาพบรรยากาศ'),
        line('ทุกคนตั้งใจ'),
        heading('Results'),
        line('มีล่ามแล้ว'),
      ]),
    )
    expect(sectionOf(read, 'ปัญหาหน้างานที่พบ')).toBe('ไม่มีล่าม\n\n### ที่ด่าน\n\nรอนาน')
    expect(sectionOf(read, 'ผลที่เกิดขึ้น')).toBe('มีล่ามแล้ว')
    expect(read.leftovers.map(({ text }) => text)).toEqual(['ภาพบรรยากาศ', 'ทุกคนตั้งใจ'])
  })
})

describe('merged cells', () => {
  test('a form drawn as a table, with a head across it', async () => {
    const read = await readWord(
      await wordFile([
        table([
          [{ text: 'แบบถอดบทเรียน ประจำปี', across: 3 }],
          ['ชื่อเรื่อง', { text: 'ล่ามประจำด่าน', across: 2 }],
          ['สภาพปัญหา', { text: 'ไม่มีล่าม\nรอนาน', across: 2 }],
          ['ผู้เข้าร่วม', 'สิบหน่วยงาน', 'สองวัน'],
        ]),
      ]),
    )
    expect(read.form.th.facts).toEqual({ status: 'draft', title: 'ล่ามประจำด่าน' })
    expect(sectionOf(read, 'ปัญหาหน้างานที่พบ')).toBe('ไม่มีล่าม\n\nรอนาน')
    expect(read.leftovers.map(({ text, where }) => [text, say(where, thai)])).toEqual([
      ['แบบถอดบทเรียน ประจำปี', 'ตารางที่ 1 แถวที่ 1'],
      ['ผู้เข้าร่วม\nสิบหน่วยงาน\nสองวัน', 'ตารางที่ 1 แถวที่ 4'],
    ])
  })

  test('results whose head has two rows and whose measure covers two years', async () => {
    const read = await readWord(
      await wordFile([
        table([
          [
            { text: 'ตัวชี้วัด', down: 2 },
            { text: 'จำนวนคน', across: 2 },
            { text: 'ปี', down: 2 },
          ],
          ['ก่อน', 'หลัง'],
          [{ text: 'ผู้เสียหายที่มีล่าม', down: 2 }, '4', '1,019', '2564'],
          ['10', '20', '2565'],
        ]),
      ]),
    )
    expect(read.form.th.facts['results']).toEqual([
      { measure: 'ผู้เสียหายที่มีล่าม', before: 4, after: 1019, period: '2564' },
      { measure: 'ผู้เสียหายที่มีล่าม', before: 10, after: 20, period: '2565' },
    ])
    expect(read.leftovers.map(({ text }) => text)).toEqual(['จำนวนคน'])
  })

  test('any other table stays a table of its section', async () => {
    const read = await readWord(
      await wordFile([
        heading('สิ่งที่ทำ'),
        table([
          ['วัน', 'งาน'],
          ['จันทร์', 'ซ้อม | ทบทวน'],
        ]),
      ]),
    )
    expect(sectionOf(read, 'สิ่งที่ทำ')).toBe('| วัน | งาน |\n| --- | --- |\n| จันทร์ | ซ้อม \\| ทบทวน |')
  })
})

describe('pasted pictures', () => {
  const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#123456' } })

  test('become files without what they told besides the picture', async () => {
    const jpg = await square
      .clone()
      .withExif({ IFD0: { Artist: 'somebody' } })
      .jpeg()
      .toBuffer()
    const read = await readWord(await wordFile([heading('สิ่งที่ทำ'), picture(jpg, 'jpg'), line('ใต้ภาพ')]))
    expect(read.images.map(({ name }) => name)).toEqual(['image-1.jpg'])
    expect(hiddenInImage(jpg, 'jpg')).not.toEqual([])
    expect(hiddenInImage(read.images[0]?.bytes ?? new Uint8Array(), 'jpg')).toEqual([])
    expect(sectionOf(read, 'สิ่งที่ทำ')).toBe('![](image-1.jpg)\n\nใต้ภาพ')
  })

  test('of other kinds are shown as left over', async () => {
    const read = await readWord(
      await wordFile([line('ก'), picture(await square.clone().gif().toBuffer(), 'gif')]),
    )
    expect(read.images).toEqual([])
    expect(read.leftovers).toMatchObject([{ text: 'image1.gif', where: { phrase: 'where.image' } }])
  })
})
