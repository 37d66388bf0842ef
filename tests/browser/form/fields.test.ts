import { expect, test } from 'vitest'
import { entryFields } from '../../../src/entry/fields.ts'
import { readFieldWords } from '../../../src/node/field-words.ts'
import { readLibrary } from '../../../src/node/library.ts'
import { formFields, parts } from '../../../src/site/form-fields.ts'
import { loadLibrary } from '../../../src/site/library.ts'
import { siteIn } from '../../../src/site/site.ts'

const library = loadLibrary(await readLibrary())
const { wordsOf } = readFieldWords()
const fields = formFields(siteIn(library, 'th'), wordsOf)

test('every field of the table that people fill in stands in one part of the form', () => {
  const filledIn = entryFields.filter(({ meta }) => !meta.written).map(({ name }) => name)
  expect(fields.th.map(({ name }) => name)).toEqual(filledIn)
  const shown = parts.flatMap(({ part }) => fields.th.filter((field) => field.part === part))
  expect(shown.map(({ name }) => name).sort()).toEqual(filledIn.sort())
})

test('English words are asked for by the same names', () => {
  const title = formFields(siteIn(library, 'en'), wordsOf).en.find(({ name }) => name === 'title')
  expect(title).toMatchObject({ label: 'Title', kind: 'line', optional: false, long: true })
})

test('every field, and every field of a row, has its words', () => {
  const all = [...fields.th, ...fields.en].flatMap((field) => [field, ...field.fields])
  expect(all.length).toBeGreaterThan(60)
  expect(all.filter(({ label, help }) => !label || !help)).toEqual([])
})

test('every field that holds terms has a vocabulary to choose from', () => {
  const all = fields.th.flatMap((field) => [field, ...field.fields])
  const ofTerms = all.filter(({ kind }) => ['term', 'terms', 'places'].includes(kind))
  expect(ofTerms.length).toBeGreaterThan(8)
  expect(
    ofTerms.filter(({ list, options, ofChosen }) => !list || (options.length === 0 && !ofChosen)),
  ).toEqual([])
})

test('the schema decides how a field is filled in', () => {
  const kinds = Object.fromEntries(fields.th.map(({ name, kind }) => [name, kind]))
  expect(kinds).toMatchObject({
    kind: 'choice',
    title: 'line',
    provinces: 'places',
    tools: 'terms',
    addresses: 'rows',
    workshop: 'term',
    results: 'rows',
    contact: 'group',
    formerIds: 'ids',
    reviewedOn: 'date',
  })
  const result = fields.th.find(({ name }) => name === 'results')?.fields
  expect(result?.find(({ name }) => name === 'after')?.kind).toBe('figure')
})
