import { describe, expect, test } from 'vitest'
import { checkForm, type Library } from '../../src/check/check-form.ts'
import type { EntryForm, Facts, Section } from '../../src/entry/write/entry-form.ts'
import { readForm } from '../../src/entry/write/read-form.ts'
import { readMessages } from '../../src/node/content.ts'
import { entryContext, readCorpus } from '../../src/node/corpus.ts'
import { readEntries } from '../../src/node/entries.ts'

const { corpus } = readCorpus()
const library: Library = {
  context: entryContext(corpus.vocabulary, readMessages()),
  vocabulary: corpus.vocabulary,
  entries: corpus.entries.map(({ id, th, attachments }) => ({
    id,
    title: th?.facts.title ?? '',
    formerIds: th?.facts.formerIds ?? [],
    code: th?.facts.code,
    attachments,
  })),
  courses: corpus.courses.map(({ id }) => ({ id })),
}
const folders = readEntries('practices').folders

test.each(folders)(
  '$id: the form finds what the command line finds: nothing',
  ({ id, th = '', en, attachments }) => {
    const form = readForm(id, { th, en })
    if (!form) throw new Error('it cannot be read')
    expect(checkForm(form, attachments, library, id).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  },
)

const facts: Facts = {
  kind: 'good-practice',
  status: 'published',
  title: 'ล่ามประจำด่านสมมุติ',
  summary: 'ผู้เสียหายทุกคนได้พูดผ่านล่าม',
  provinces: ['tak'],
  addresses: [{ problem: 'interpreter-shortage', stages: ['victim-identification'] }],
  organisations: [{ name: 'พมจ.ตาก', kind: 'msdhs-provincial', role: '' }],
  evidenceReason: 'นับครั้งได้ แต่ไม่มีกลุ่มเปรียบเทียบ',
  results: '',
  owner: 'พมจ.ตาก',
  sources: ['TIP2023'],
  reviewedOn: '2026-11-23',
  nextReview: '2027-11-23',
}
const needed = ['ปัญหาหน้างานที่พบ', 'สิ่งที่ทำ', 'ผลที่เกิดขึ้น', 'ข้อจำกัด', 'การไม่ทำอันตราย']
const sections: Section[] = needed.map((heading) => ({ heading, text: 'แหล่งข้อมูลไม่ได้บอก' }))

function found(
  changed: Facts,
  text = sections,
  id = 'interpreters-at-the-post',
  more: Partial<EntryForm> = {},
) {
  const form: EntryForm = { id, th: { facts: { ...facts, ...changed }, sections: text }, ...more }
  return checkForm(form, [], library).map(({ code, at }) => ({ code, at }))
}
const at = (...path: (string | number)[]) => ({ locale: 'th', place: { path } })
const under = (heading: string) => ({ locale: 'th', place: { heading } })

describe('each finding has its place in the form', () => {
  test('a whole entry has none', () => expect(found({})).toEqual([]))

  test('a missing field, among the facts and in a row', () => {
    expect(found({ title: '' })).toEqual([{ code: 'field-missing', at: at('title') }])
    expect(found({ organisations: [{ name: 'พมจ.ตาก', kind: '' }] })).toEqual([
      { code: 'field-missing', at: at('organisations', 0, 'kind') },
    ])
  })

  test('a year of the Buddhist era', () =>
    expect(found({ reviewedOn: '2569-11-23', nextReview: '' })).toEqual([
      { code: 'field-value', at: at('reviewedOn') },
      { code: 'field-missing', at: at('nextReview') },
    ]))

  test('terms and sources that nobody knows', () => {
    expect(found({ provinces: ['tak', 'takk'] })).toEqual([{ code: 'term-unknown', at: at('provinces', 1) }])
    const cites = withText('สิ่งที่ทำ', 'มีล่าม<Cite source="NOBODY" />')
    expect(found({}, cites)).toEqual([{ code: 'source-not-listed', at: under('สิ่งที่ทำ') }])
  })

  test('a section that is missing', () => {
    const without = sections.filter(({ heading }) => heading !== 'ข้อจำกัด')
    expect(found({}, without)).toEqual([{ code: 'section-empty', at: under('ข้อจำกัด') }])
  })

  test('personal data and HTML, in facts and text, told without repeating them', () => {
    const text = withText('ผลที่เกิดขึ้น', 'โทร 081-234-5678\n\n<b>หนา</b>')
    const codes = found({ summary: 'ติดต่อ 081-234-5678' }, text)
    expect(codes).toContainEqual({ code: 'personal-phone', at: at('summary') })
    expect(codes).toContainEqual({ code: 'personal-phone', at: under('ผลที่เกิดขึ้น') })
    expect(codes).toContainEqual({ code: 'component-unknown', at: under('ผลที่เกิดขึ้น') })
    expect(
      JSON.stringify(checkForm({ id: 'x-y', th: { facts, sections: text } }, [], library)),
    ).not.toContain('5678')
  })

  test('what stands below a heading that somebody typed into a section is told at that section', () => {
    const text = withText('ผลที่เกิดขึ้น', 'มีล่าม\n\n## หัวข้อสมมุติ\n\nโทร 081-234-5678')
    const told = found({}, text)
    expect(told).toContainEqual({ code: 'personal-phone', at: under('ผลที่เกิดขึ้น') })
    expect(told).toContainEqual({ code: 'section-unknown', at: under('ผลที่เกิดขึ้น') })
  })

  test('links lead to courses and short links as on the command line, and to none that is not there', () => {
    const {
      courses: [course],
      entries: [entry],
    } = library
    const linked = (address: string) => found({}, withText('สิ่งที่ทำ', `ดู [ที่นี่](${address})`))
    expect(linked(`/courses/${course?.id}/`)).toEqual([])
    expect(linked(`/p/${entry?.code}/`)).toEqual([])
    for (const address of ['/courses/no-such-course/', '/p/zzzzz/'])
      expect(linked(address)).toEqual([{ code: 'link-broken', at: under('สิ่งที่ทำ') }])
  })

  test('a short code that another entry has', () => {
    const { code = '' } = library.entries[0] ?? {}
    expect(found({ code })).toEqual([{ code: 'code-taken', at: at('code') }])
  })

  test('an address that cannot be one, and one that is taken', () => {
    expect(found({}, sections, 'แม่สาย')).toEqual([{ code: 'folder-name', at: 'id' }])
    expect(found({}, sections, folders[0]?.id)).toEqual([{ code: 'address-taken', at: 'id' }])
  })

  test('English words', () => {
    const en = { facts: { title: 'Interpreters', summary: 'x', translatedFrom: '' }, sections: [] }
    const english = found({}, sections, 'interpreters-at-the-post', { en })
    expect(english).toContainEqual({
      code: 'field-missing',
      at: { locale: 'en', place: { path: ['translatedFrom'] } },
    })
    expect(english).toContainEqual({
      code: 'section-empty',
      at: { locale: 'en', place: { heading: 'Results' } },
    })
  })

  test('a draft may lack what is not known yet', () =>
    expect(found({ status: 'draft', summary: '', sources: '' }, [])).toEqual([]))
})

function withText(heading: string, text: string): Section[] {
  return sections.map((section) => (section.heading === heading ? { heading, text } : section))
}

test('of a doubtful word the form learns which it is', () => {
  const form = readForm('an-entry', {
    th: '---\nkind: good-practice\nstatus: draft\ntitle: ตัวอย่าง\n---\n\n## ปัญหาหน้างานที่พบ\n\nเรือของน้องสายฝน จอดที่ท่า\n',
  })
  if (!form) throw new Error('it cannot be read')
  const doubtful = checkForm(form, [], library).filter((problem) => problem.doubtful)
  expect(doubtful.map(({ code, words }) => [code, words])).toEqual([['personal-person-name', 'สายฝน']])
})
