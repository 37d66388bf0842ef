import { expect, test } from 'vitest'
import { entryOf } from '../../../src/entry/workshop/answers.ts'
import {
  aboutProblem,
  emptyBoard,
  isBoard,
  problemOf,
  unlike,
  wall,
  withPlanItem,
  withWorkshop,
  writtenIn,
} from '../../../src/entry/workshop/board.ts'
import { chainOf, entryOfChain, lacking, linkOf } from '../../../src/entry/workshop/chain.ts'
import { planRows } from '../../../src/entry/workshop/report.ts'
import { freeId } from '../../../src/import/word/propose-id.ts'
import { answers, preset, words } from './fixtures.ts'

const entry = entryOf(answers, preset, words)

test('a chain of codes is the entry again, in whatever order they were read, and twice', () => {
  const codes = chainOf(entry)
  const links = codes.flatMap((code) => linkOf(` ${code}\n`) ?? [])
  expect(links).toHaveLength(codes.length)
  expect(entryOfChain([...links.toReversed(), ...links])).toMatchObject({
    id: entry.id,
    th: { sections: entry.th.sections },
  })
  expect(lacking(links.slice(1))).toEqual([1])
  expect(entryOfChain(links.slice(1))).toBeUndefined()
  const cut = links.map((link, index) => (index === 0 ? { ...link, signs: link.signs.slice(1) } : link))
  expect(entryOfChain(cut)).toBeUndefined()
})

test('what is no code is none', () => {
  for (const text of ['', 'https://example.org', 'GP1/a/0/1/x', 'GP1/a/2/1/x', 'GP1/../1/1/x', 'GP1/a/1/1/<'])
    expect(linkOf(text)).toBeUndefined()
})

test('the problem with most votes stands first, then the one with most cards, and none last', () => {
  const about = (problem: string) => ({ form: aboutProblem(entry, problem) })
  const cards = [about(''), about('a'), about('b'), about('b'), about('c'), about('')]
  expect(wall(cards, { c: 5 }).map(([problem, items]) => [problem, items.length])).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 1],
    ['', 2],
  ])
  expect(problemOf(aboutProblem(entry, 'a'))).toBe('a')
})

test('a contribution gets an address and a code that nothing else has', () => {
  const code = String(entry.th.facts['code'])
  const other = unlike(entry, { ids: new Set([entry.id]), codes: new Set([code]) }, freeId)
  expect(other.id).toBe(`${entry.id}-2`)
  expect(other.th.facts['code']).not.toBe(code)
  expect(unlike(entry, { ids: new Set(), codes: new Set() }, freeId)).toEqual(entry)
})

test('a Word file inherits the workshop and its paper; its own source keeps another key', () => {
  const paper = { key: 'OWN1', title: 'บันทึกของหน่วยงาน', office: 'สำนักงาน', kind: 'office-record' }
  const word = {
    id: 'x',
    th: { facts: { ownSources: [paper], results: [{ measure: 'ก', source: 'OWN1' }] }, sections: [] },
  }
  const { facts } = withWorkshop(word, entry).th
  expect(facts['ownWorkshop']).toEqual(entry.th.facts['ownWorkshop'])
  expect(facts['ownSources']).toMatchObject([
    { key: 'OWN1', title: preset.paper },
    { key: 'OWN2', title: 'บันทึกของหน่วยงาน' },
  ])
  expect(facts['results']).toMatchObject([{ source: 'OWN2' }])
  expect(withWorkshop(entry, entry)).toBe(entry)
})

test('an item for the plan is a row of the table', () => {
  const planned = withPlanItem(entry, { item: 'อบรมล่าม', owner: 'กระทรวงสมมุติ' })
  const said = { labelOf: (field: string) => field, termOf: (id: string) => id }
  expect(planRows([entry, planned], problemOf, said)).toEqual([
    ['1', 'interpreter-shortage', 'อบรมล่าม', '', 'กระทรวงสมมุติ', '', 'proposed', entry.th.facts['title']],
  ])
})

test('what the device keeps is a board only where it has the shape of one', () => {
  expect(isBoard(emptyBoard())).toBe(true)
  expect(isBoard({ cards: [{ key: 1, from: 'a.zip', into: 2 }], votes: { a: 3 }, codes: ['x'] })).toBe(true)
  for (const wrong of [
    null,
    1,
    {},
    { cards: [{}], votes: {}, codes: [] },
    { cards: [], votes: { a: 'x' }, codes: [] },
    { cards: [], votes: {}, codes: [1] },
  ])
    expect(isBoard(wrong)).toBe(false)
})

test('a Word file that is opened twice is the same, whatever the board gave it; one word makes another', () => {
  const word = { id: '', th: { facts: { title: 'เรื่องใน Word' }, sections: [{ heading: 'ผล', text: 'ดี' }] } }
  const inherits = withWorkshop(word, entry)
  const kept = unlike(inherits, { ids: new Set(), codes: new Set() }, freeId)
  expect(writtenIn(withWorkshop(word, kept))).toBe(writtenIn(kept))
  const other = { ...word, th: { ...word.th, sections: [{ heading: 'ผล', text: 'ดีขึ้น' }] } }
  expect(writtenIn(withWorkshop(other, kept))).not.toBe(writtenIn(kept))
})
