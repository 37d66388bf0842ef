import { describe, expect, test } from 'vitest'
import { changesBetween, type State } from '../../../src/entry/history/changes.ts'
import { stateOf, textState } from '../../../src/entry/history/state.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { english, sections, thai } from './entry-text.ts'

const stateIn = (text: string, locale: 'th' | 'en' = 'th', terms = sections) =>
  textState(sourceText('', text), locale, terms)

function state(th: string, en?: string): State {
  const made = stateOf(stateIn(th), en ? stateIn(en, 'en') : undefined)
  if (!made) throw new Error('no state')
  return made
}
const changed = (before: State, after: State) =>
  changesBetween(before, after).map(({ locale, part, id }) => `${locale} ${part} ${id}`.trim())

describe('the hash of a state', () => {
  test('is the same for ever: links carry it', () => {
    expect(state(thai(), english()).hash).toBe('ihkglpjk')
    expect(state(thai()).hash).toBe('jfbpnfkl')
  })

  test.each([
    ['spaces and line ends', thai().replaceAll('\n', '\r\n')],
    ['the order of fields', thai().replace(/(kind: lesson\n)(status: published\n)/, '$2$1')],
    ['empty fields', thai({ more: 'results: []\nowner:\n' })],
    ['what no reader sees', thai({ more: 'code: ab2cd\nformerIds: [before]\n' })],
  ])('does not change with %s', (_, text) => {
    expect(state(text).hash).toBe(state(thai()).hash)
  })

  test('changes with each word, in either language', () => {
    const hashes = [
      state(thai()),
      state(thai({ title: 'ชื่ออื่น' })),
      state(thai({ action: 'อื่น' })),
      state(thai(), english()),
      state(thai(), english({ problem: 'Another' })),
    ].map(({ hash }) => hash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('does not change where a heading is called otherwise in the template later', () => {
    const renamed = sections.map((section) => ({ ...section, label: { th: 'ชื่ออื่น', en: 'Other' } }))
    expect(stateIn(thai(), 'th', renamed)?.hash).toBe(stateIn(thai())?.hash)
  })
})

describe('what has no state', () => {
  test.each([
    ['a draft', thai({ status: 'draft' })],
    ['facts that cannot be read', thai({ more: 'title: twice\n' })],
    ['facts that refer to one another', thai({ more: 'owner: &a x\nsummary: *a\n' })],
    ['no facts', 'text'],
  ])('%s', (_, text) => {
    expect(stateOf(stateIn(text), undefined)).toBeUndefined()
  })
})

describe('what changed', () => {
  test('is told by field and section, in the order of the form', () => {
    const after = thai({ title: 'ใหม่', more: 'summary: ใหม่\n', action: 'ใหม่' })
    expect(changed(state(thai()), state(after))).toEqual([
      'th facts title',
      'th facts summary',
      'th sections action',
    ])
  })

  test('is told of a translation by itself, and of one that comes as a whole', () => {
    expect(changed(state(thai(), english()), state(thai(), english({ problem: 'New' })))).toEqual([
      'en sections problem',
    ])
    expect(changed(state(thai()), state(thai(), english()))).toEqual(['en all'])
  })

  test('is told of a withdrawal', () => {
    const after = thai({ status: 'withdrawn', more: 'withdrawn: { reason: เก่าแล้ว }\n' })
    expect(changed(state(thai()), state(after))).toEqual(['th facts withdrawn'])
  })

  test('never names what has no name today: it may be why it went', () => {
    const before = thai({ more: 'นางสาวสมมติ: x\n', action: 'ขั้นตอน\n\n## นางสาวสมมติ\n\nข้อความ' })
    const found = changed(state(before), state(thai()))
    expect(found).toEqual(['th facts other', 'th sections other'])
    expect(JSON.stringify(state(before))).not.toContain('สมมติ')
  })
})
