import { expect, test } from 'vitest'
import * as z from 'zod'
import { EnglishWords, PartialEnglish } from '../../src/entry/english.ts'
import { DraftEntry, Entry, EntryFacts } from '../../src/entry/fields.ts'

const draft = { kind: 'lesson', status: 'draft', title: 'ก' }

test('a draft may lack any field but three; what it says must be right', () => {
  expect(DraftEntry.safeParse(draft).success).toBe(true)
  for (const field of ['kind', 'status', 'title'] as const)
    expect(DraftEntry.safeParse({ ...draft, [field]: undefined }).success, field).toBe(false)
  expect(DraftEntry.safeParse({ ...draft, reviewedOn: 'soon' }).success).toBe(false)
  expect(DraftEntry.safeParse({ ...draft, colour: 'red' }).success).toBe(false)
  expect(Entry.safeParse(draft).success).toBe(false)
})

test('as much as is there and right: nothing is asked, nothing unknown is taken', () => {
  expect(EntryFacts.safeParse({}).success).toBe(true)
  expect(EntryFacts.safeParse({ titel: 'ก' }).success).toBe(false)
  expect(PartialEnglish.safeParse({}).success).toBe(true)
})

test('English holds words only: no fact can be changed there', () => {
  expect(Object.keys(EnglishWords.shape).filter((field) => !(field in Entry.shape))).toEqual([
    'translatedFrom',
    'translatedSections',
  ])
  for (const fact of ['provinces', 'addresses', 'tools', 'sources', 'status'])
    expect(EnglishWords.shape).not.toHaveProperty(fact)
})

test('a result needs a figure or a few words, and a source', () => {
  const result = Entry.shape.results.unwrap().element
  const kind = { shows: 'reach', measuredBy: 'own' }
  expect(result.safeParse({ measure: 'ก', after: 0, source: 'A', ...kind }).success).toBe(true)
  expect(result.safeParse({ measure: 'ก', after: 'น้อยกว่า 5', source: 'A', ...kind }).success).toBe(true)
  for (const after of [null, true, '', 'ก'.repeat(61), [5], Number.NaN])
    expect(result.safeParse({ measure: 'ก', after, source: 'A', ...kind }).success, String(after)).toBe(false)
  expect(result.safeParse({ measure: 'ก', after: 5, ...kind }).success).toBe(false)
  expect(result.safeParse({ measure: 'ก', after: 5, source: 'A' }).success).toBe(false)
})

test('forms and editors can be made from it', () => {
  expect(z.toJSONSchema(Entry, { io: 'input' })).toMatchObject({
    type: 'object',
    additionalProperties: false,
  })
  expect(z.toJSONSchema(EnglishWords)).toHaveProperty('properties.translatedFrom.format', 'date')
})
