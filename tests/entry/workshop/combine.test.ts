import { describe, expect, test } from 'vitest'
import { checkForm } from '../../../src/check/check-form.ts'
import { entryOf } from '../../../src/entry/workshop/answers.ts'
import { merged, piecesOf, split } from '../../../src/entry/workshop/combine.ts'
import { answers, preset, words } from './fixtures.ts'
import { library } from './library.ts'

const said = { headings: words.headings, labelOf: (field: string) => field }
const first = entryOf(answers, preset, words)
const second = entryOf(
  {
    ...answers,
    problem: 'คนที่สองเล่าปัญหา',
    action: 'คนที่สองทำ',
    office: 'สถานีตำรวจภูธรแม่สอด',
    province: 'chiang-rai',
    stage: 'victim-identification',
    after: '3',
  },
  { ...preset, paper: 'เอกสารอีกฉบับ' },
  words,
)

describe('two merged', () => {
  const one = merged(first, second, said)

  test('hold every word of both, and pass the check', () => {
    const text = JSON.stringify(one)
    for (const words of ['คนที่สองเล่าปัญหา', 'คนที่สองทำ', 'สถานีตำรวจภูธรแม่สอด', answers.problem, answers.office])
      expect(text).toContain(words)
    expect(one.th.facts['provinces']).toEqual(['tak', 'chiang-rai'])
    expect(one.th.facts['addresses']).toEqual([
      { problem: 'interpreter-shortage', stages: ['detection-screening', 'victim-identification'] },
    ])
    expect(checkForm(one, [], library)).toEqual([])
  })

  test('keep apart what their sources of the same key are', () => {
    expect(one.th.facts['ownSources']).toMatchObject([
      { key: 'OWN1', title: preset.paper },
      { key: 'OWN2', title: 'เอกสารอีกฉบับ' },
    ])
    expect(one.th.facts['results']).toMatchObject([
      { after: 2, source: 'OWN1' },
      { after: 3, source: 'OWN2' },
    ])
  })

  test('are the first itself where both are the same', () => {
    const { code: _, ...facts } = merged(first, first, said).th.facts
    expect({ ...facts, code: first.th.facts['code'] }).toEqual(first.th.facts)
    expect(merged(first, first, said).th.sections).toEqual(first.th.sections)
  })
})

test('one split in two leaves every piece in one of them', () => {
  const pieces = piecesOf(first)
  const chosen = new Set(pieces.filter((_, index) => index % 2 === 1).map(({ id }) => id))
  const [stays, goes] = split(first, chosen, 'เรื่องใหม่')
  const texts = (form: typeof stays) => piecesOf(form).map(({ of, text }) => `${of}: ${text}`)
  expect([...texts(stays), ...texts(goes)].sort()).toEqual(
    pieces.map(({ of, text }) => `${of}: ${text}`).sort(),
  )
  expect(goes.th.facts['title']).toBe('เรื่องใหม่')
  expect(goes.th.facts['ownWorkshop']).toEqual(first.th.facts['ownWorkshop'])
  expect(new Set([first, stays, goes].map(({ th }) => th.facts['code'])).size).toBe(3)
})
