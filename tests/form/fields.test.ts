import { expect, test } from 'vitest'
import { entryFields, type FormField, written } from '../../src/components/form/fields.ts'
import { parts } from '../../src/components/form/parts.ts'
import { readMessages } from '../../src/lib/read/messages.ts'
import { Entry } from '../../src/lib/schema/entry.ts'
import { messageShape } from '../../src/lib/schema/messages.ts'

test('every field of the schema that people fill in stands in one part of the form', () => {
  const shown = parts.flatMap(({ fields }) => fields)
  const filledIn = Object.keys(Entry.shape).filter((name) => !written.has(name))
  expect([...shown].sort()).toEqual(filledIn.sort())
})

test('every field, and every field of a row, has its words', () => {
  const words = messageShape(readMessages().th)
  const keysOf = (field: FormField): string[] => [
    field.name,
    ...field.fields.map(({ name }) => `${field.name}-${name}`),
  ]
  const keys = [...entryFields.th, ...entryFields.en].flatMap(keysOf)
  expect(keys.filter((key) => !words.has(`form.fields.${key}.label`))).toEqual([])
})

test('every field that holds terms knows its vocabulary', () => {
  const all = entryFields.th.flatMap((field) => [field, ...field.fields])
  const lost = all.filter(({ kind, list }) => ['term', 'terms', 'places'].includes(kind) && !list)
  expect(lost).toEqual([])
})

test('the schema decides how a field is filled in', () => {
  const kinds = Object.fromEntries(entryFields.th.map(({ name, kind }) => [name, kind]))
  expect(kinds).toMatchObject({
    kind: 'choice',
    title: 'line',
    provinces: 'places',
    stages: 'terms',
    workshop: 'term',
    results: 'rows',
    resources: 'group',
    formerIds: 'ids',
    reviewedOn: 'date',
  })
  const result = entryFields.th.find(({ name }) => name === 'results')?.fields
  expect(result?.find(({ name }) => name === 'after')?.kind).toBe('figure')
})
