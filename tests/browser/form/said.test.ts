import { expect, test } from 'vitest'
import type { KnownField } from '../../../src/browser/form/config.ts'
import { saidBy } from '../../../src/browser/form/said.ts'
import type { Fact } from '../../../src/entry/write/entry-form.ts'
import { readVocabulary } from '../../../src/node/content.ts'

const vocabulary = readVocabulary()
const said = (field: Partial<KnownField>, fact: Fact) =>
  saidBy({ name: 'x', kind: 'line', label: 'x', ...field }, fact, vocabulary, 'th')

test('facts are told in the words that people read', () => {
  expect(said({}, 'พมจ.ตาก')).toEqual(['พมจ.ตาก'])
  expect(said({ kind: 'date' }, '2026-11-23')).toEqual(['23 พฤศจิกายน 2569'])
  expect(said({ kind: 'terms', list: 'provinces' }, ['tak', 'nowhere'])).toEqual(['ตาก', 'nowhere'])
  expect(said({ kind: 'places', list: 'provinces', choices: { national: 'ทั่วประเทศ' } }, 'national')).toEqual([
    'ทั่วประเทศ',
  ])
  expect(said({ kind: 'choice', choices: { lesson: 'บทเรียน' } }, 'lesson')).toEqual(['บทเรียน'])
  expect(said({ kind: 'ids' }, ['a-b', 'c'])).toEqual(['a-b c'])
  expect(said({}, '')).toEqual([])
})

test('a row is one line, a group a value each', () => {
  const fields = [
    { name: 'name', kind: 'line', label: 'ชื่อ' },
    { name: 'kind', kind: 'term', label: 'ประเภท', list: 'organisationKinds' },
  ] as const
  const [{ id, label } = { id: '', label: { th: '' } }] = vocabulary.organisationKinds
  const row = { name: 'พมจ.ตาก', kind: id }
  expect(said({ kind: 'rows', fields }, [row, 'no row'])).toEqual([`พมจ.ตาก · ${label.th}`])
  expect(said({ kind: 'group', fields }, row)).toEqual(['พมจ.ตาก', label.th])
})
