import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../src/check/markup/parse.ts'
import { checkSections, type SectionNeeds } from '../../../src/check/markup/sections.ts'
import { readVocabulary } from '../../../src/node/content.ts'

const { sections } = readVocabulary()
const thai: SectionNeeds = { locale: 'th', sections, names: {}, lesson: false, draft: false }
const codes = (body: string, needs: Partial<SectionNeeds> = {}) => {
  const { tree } = parseBody({ file: 'x.mdx', body })
  return tree
    ? checkSections('x.mdx', tree, { ...thai, ...needs }).map(({ code, line }) => `${code}:${line}`)
    : []
}
const write = (ids: string[], locale: 'th' | 'en' = 'th') =>
  sections
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => `## ${label[locale]}\n\nก\n`)
    .join('\n')
const required = ['problem', 'action', 'results', 'limits', 'do-no-harm']

describe('which sections a text must have', () => {
  test('all that the template requires, in Thai and in English', () => {
    expect(codes(write(required))).toEqual([])
    expect(codes(write(['problem', 'action', 'results'], 'en'), { locale: 'en' })).toEqual([])
    expect(codes('')).toHaveLength(5)
    expect(codes('', { locale: 'en' })).toHaveLength(3)
  })
  test('a lesson has one more', () => {
    expect(codes(write(required), { lesson: true })).toEqual(['section-missing:13'])
    expect(codes(write([...required, 'lesson']), { lesson: true })).toEqual([])
  })
  test('all sections together are in order', () => {
    expect(codes(write(sections.map(({ id }) => id)))).toEqual([])
  })
  test('a draft may lack any, leave them empty, and have its own', () => {
    expect(codes('', { draft: true })).toEqual([])
    expect(codes('## สิ่งที่ทำ\n', { draft: true })).toEqual([])
    expect(codes('## อื่น\n\nก', { draft: true })).toEqual(['section-unknown:1'])
  })
})

describe('headings', () => {
  const draft = { draft: true }
  test('are compared by their words, however they are written', () => {
    expect(codes('## **สิ่งที่ทำ**\n\nก', draft)).toEqual([])
    expect(codes('สิ่งที่ทำ\n---\n\nก', draft)).toEqual([])
    expect(codes('## สิ่งที่ทำ ##\n\nก', draft)).toEqual([])
  })
  test('of the other language are unknown', () => {
    expect(codes('## What was done\n\nก', draft)).toEqual(['section-unknown:1'])
  })
  test('inside boxes, quotes and lists break the outline', () => {
    expect(codes('## สิ่งที่ทำ\n\n<Callout type="note">\n\n### ก\n\n</Callout>', draft)).toEqual([
      'heading-level:5',
    ])
  })
})

test('the question that the template asks is no answer', () => {
  const asked = sections
    .map(({ label, question }) => `## ${label.th}\n\n> ${question.th}\n> (ไม่บังคับ)\n`)
    .join('\n')
  expect(codes(asked).filter((code) => code.startsWith('section-empty'))).toHaveLength(sections.length)
  expect(codes(asked, { draft: true })).toEqual([])
})
