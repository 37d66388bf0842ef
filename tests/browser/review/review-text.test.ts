import { describe, expect, test } from 'vitest'
import type { FetchedLibrary } from '../../../src/browser/form/library.ts'
import { partsApart } from '../../../src/browser/review/compare.ts'
import { driftedParts } from '../../../src/browser/review/drift.ts'
import {
  type Answers,
  type Reviewed,
  reviewText,
  verdictOf,
} from '../../../src/browser/review/review-text.ts'
import { checkForm } from '../../../src/check/check-form.ts'
import type { EntryForm } from '../../../src/entry/write/entry-form.ts'
import { readForm } from '../../../src/entry/write/read-form.ts'
import { readEntries } from '../../../src/node/entries.ts'
import { readReviewQuestions } from '../../../src/node/files.ts'
import { readLibrary } from '../../../src/node/library.ts'
import { formLibrary } from '../../../src/site/form-library.ts'
import { loadLibrary } from '../../../src/site/library.ts'
import { reviewWords } from '../../../src/site/review-words.ts'

const published = loadLibrary(await readLibrary())
const sent = formLibrary(published)
const { law, tools, sections } = sent.context
const library: FetchedLibrary = { ...sent, vocabulary: { ...sent.vocabulary, law, tools, sections } }
const words = { th: reviewWords(published, 'th'), en: reviewWords(published, 'en') }
const questions = readReviewQuestions()
const id = 'chiang-mai-child-advocacy-centre'
const folder = readEntries('practices').folders.find((one) => one.id === id)
const before = readForm(id, { th: folder?.th ?? '', en: folder?.en }) ?? fail()

function fail(): never {
  throw new Error('the entry cannot be read')
}

/** The entry with words added to a section. */
function withWords(heading: string, more: string): EntryForm {
  const form = structuredClone(before)
  const section = form.th.sections.find((one) => one.heading === heading) ?? fail()
  section.text += `\n\n${more}`
  return form
}

function reviewedOf(form: EntryForm, answers: Answers = {}): Reviewed {
  const problems = checkForm(form, [], library, id)
  const drifted = driftedParts(problems, sections)
  const changed = partsApart(before, form)
  return { id, changed, drifted, isTranslated: true, problems, pictures: [], questions, answers }
}

const textOf = (reviewed: Reviewed) => reviewText(reviewed, library, words)
const allYes: Answers = Object.fromEntries(questions.map((one) => [one.id, { choice: 'yes', remark: '' }]))

describe('a review', () => {
  test('tells in Thai, then in English, what changed, what is older now, and what was answered', () => {
    const form = withWords('ปัญหาหน้างานที่พบ', 'หลายหน่วยงานถามคำถามเดียวกัน')
    expect(textOf(reviewedOf(form, allYes)).split('\n\n')).toEqual([
      `ผลตรวจทาน: ${id}\nสรุป: ไม่พบข้อที่ต้องแก้`,
      'สิ่งที่เปลี่ยนจากฉบับก่อนหน้า: 1 ส่วน\n- ปัญหาหน้างานที่พบ (ฉบับไทย)',
      'ภาษาไทยเปลี่ยนหลังจากแปล ตรวจคำแปลอีกครั้ง: 1 ส่วน\n- ปัญหาหน้างานที่พบ',
      expect.stringMatching(/^ระบบตรวจ: ต้องแก้ 0 จุด ควรดูอีกครั้ง 1 จุด\n- ควรดู: .+ × 1: .+ \(ฉบับอังกฤษ\)$/),
      expect.stringMatching(/^ไม่ทำอันตราย:\n- ภาพและ PDF: ใช่\n(?:- [ก-๙]+: ใช่\n?){4}$/),
      '———',
      `Review: ${id}\nIn short: nothing found that must be mended`,
      'Parts that changed since the version before: 1\n- The problem (Thai)',
      expect.stringContaining('to be checked: 1\n- The problem'),
      expect.stringMatching(/^The check: 0 to mend, 1 to look at again\n- Look at: .+ × 1: .+ \(English\)$/),
      expect.stringMatching(/^Do no harm:\n(?:- [\w ]+: yes\n?){5}$/),
    ])
  })

  test('quotes nothing that somebody could be known by, and counts it with its place', () => {
    const form = withWords('สิ่งที่ทำ', 'โทร 081-234-5678\n\nโทร 081-234-5679')
    form.th.sections.push({ heading: 'นางสมหญิง ใจดี', text: 'เล่าว่า' })
    const [, second] = questions
    const remark = { choice: 'no', remark: 'ย่อหน้าสุดท้ายมีเบอร์ 081-234-5678' } as const
    const text = textOf(reviewedOf(form, { ...allYes, [second?.id ?? '']: remark }))
    expect(text).toMatch(/- ต้องแก้: .*โทรศัพท์.* × 2: สิ่งที่ทำ \(ฉบับไทย\)/)
    expect(text).toContain('คำแปล: ยังเทียบไม่ได้')
    expect(text).toContain('ชื่อคน: ไม่ใช่ – มีหมายเหตุซึ่งไม่แสดงที่นี่')
    expect(text).not.toMatch(/081|5678|สมหญิง|ใจดี/)
  })

  test('says a remark once, on one line', () => {
    const [first] = questions
    const answers = { [first?.id ?? '']: { choice: 'unsure', remark: ' ภาพที่สอง\nไม่ชัด ' } } as const
    const text = textOf(reviewedOf(before, answers))
    expect(text).toContain('- ภาพและ PDF: บอกไม่ได้ – หมายเหตุ: ภาพที่สอง ไม่ชัด\n')
    expect(text).toContain('- Pictures and PDFs: cannot say – see the remark in the Thai part\n')
    expect(text).toContain('- ชื่อคน: ยังไม่ได้ตอบ')
  })
})

test('what follows is the gravest: something to mend, something not answered, something nobody can say', () => {
  const answered = (choice: 'yes' | 'no' | 'unsure') => ({
    ...allYes,
    [questions[0]?.id ?? '']: { choice, remark: '' },
  })
  expect(verdictOf(reviewedOf(before, allYes))).toBe('fine')
  expect(verdictOf(reviewedOf(before, answered('unsure')))).toBe('unsure')
  expect(verdictOf(reviewedOf(before))).toBe('unfinished')
  expect(verdictOf(reviewedOf(before, answered('no')))).toBe('mend')
  expect(verdictOf(reviewedOf(withWords('สิ่งที่ทำ', 'โทร 081-234-5678'), allYes))).toBe('mend')
})
