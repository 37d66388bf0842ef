import { describe, expect, test } from 'vitest'
import type { EntryForm, Facts } from '../../../src/entry/write/entry-form.ts'
import { mergeMeanwhile } from '../../../src/entry/write/merge.ts'

const entry = (facts: Facts, sections: Record<string, string> = {}, en?: EntryForm['en']): EntryForm => ({
  id: 'an-entry',
  th: { facts, sections: Object.entries(sections).map(([heading, text]) => ({ heading, text })) },
  ...(en && { en }),
})
const names = (parts: { name: string }[]) => parts.map(({ name }) => name)

describe('what became of an entry while somebody mended it', () => {
  const base = entry({ title: 'ก', owner: 'ข', results: [{ after: 220 }] }, { ปัญหา: 'เดิม', ผล: 'เดิม' })

  test('what only others changed comes into the draft, and nothing of the draft goes', () => {
    const mine = entry(
      { title: 'ก', owner: 'ของฉัน', results: [{ after: 220 }] },
      { ปัญหา: 'ของฉัน', ผล: 'เดิม' },
    )
    const now = entry(
      { title: 'ก', owner: 'ข', results: [{ after: 231 }] },
      { ปัญหา: 'เดิม', ผล: 'ใหม่', ขั้นตอน: 'เพิ่ม' },
    )
    const { theirs, both, form } = mergeMeanwhile(base, mine, now)
    expect([names(theirs), both]).toEqual([['results', 'ผล', 'ขั้นตอน'], []])
    expect(form.th.facts).toEqual({ title: 'ก', owner: 'ของฉัน', results: [{ after: 231 }] })
    expect(form.th.sections.map(({ heading, text }) => `${heading} ${text}`)).toEqual([
      'ปัญหา ของฉัน',
      'ผล ใหม่',
      'ขั้นตอน เพิ่ม',
    ])
  })

  test('what both changed keeps the words of the draft, and is told', () => {
    const mine = entry({ title: 'ของฉัน', owner: 'ข', results: [{ after: 220 }] }, { ปัญหา: 'เดิม', ผล: 'เดิม' })
    const now = entry({ title: 'ของเขา', owner: 'ข', results: [{ after: 220 }] }, { ปัญหา: 'เดิม' })
    const { theirs, both, form } = mergeMeanwhile(base, mine, now)
    expect([names(theirs), names(both)]).toEqual([['ผล'], ['title']])
    expect(form.th.facts['title']).toBe('ของฉัน')
    expect(form.th.sections).toHaveLength(1)
  })

  test('the same change on both sides, fields without words and blank ends are no change', () => {
    const mine = entry(
      { title: 'ใหม่', owner: 'ข', results: [{ after: 220 }], code: '' },
      { ปัญหา: 'เดิม\n', ผล: 'เดิม' },
    )
    const now = entry({ title: 'ใหม่', owner: 'ข', results: [{ after: 220 }] }, { ปัญหา: 'เดิม', ผล: 'เดิม' })
    expect(mergeMeanwhile(base, mine, now)).toMatchObject({ theirs: [], both: [] })
  })

  test('an English text that came meanwhile comes, too', () => {
    const en = { facts: { title: 'A' }, sections: [{ heading: 'Problem', text: 'x' }] }
    const now = { ...base, en }
    const { theirs, form } = mergeMeanwhile(base, base, now)
    expect(names(theirs)).toEqual(['title', 'Problem'])
    expect(form.en).toEqual(en)
  })
})
