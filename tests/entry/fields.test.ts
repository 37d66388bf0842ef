import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { entryFields } from '../../src/entry/fields.ts'
import { line } from '../../src/entry/formats.ts'
import { field, fieldsOf } from '../../src/entry/meta.ts'
import { fieldWords, tables } from '../../src/entry/words.ts'

describe('the table of fields', () => {
  test('a field that is published nowhere stops the build', () => {
    expect(() => fieldsOf(z.object({ lost: line(80) }))).toThrow('The field lost is published nowhere')
    expect(() => fieldsOf(z.object({ lost: field(line(80), { form: 'what' }) }))).toThrow(
      'lost is published nowhere',
    )
    expect(fieldsOf(z.object({ own: field(line(80), { bookkeeping: true }) }))).toHaveLength(1)
  })

  test('a field inside another is published where that one is', () => {
    const shape = { outer: field(z.strictObject({ inner: line(80) }), { shown: ['panel', 'data'] }) }
    expect(fieldsOf(z.object(shape))[0]?.fields[0]).toMatchObject({
      path: 'outer.inner',
      shown: ['panel', 'data'],
    })
  })

  test('the schema and the row say how a value is filled in', () => {
    const kinds = Object.fromEntries(
      entryFields.flatMap((top) => [top, ...top.fields]).map(({ path, kind }) => [path, kind]),
    )
    expect(kinds).toMatchObject({
      kind: 'choice',
      title: 'line',
      provinces: 'places',
      tools: 'terms',
      addresses: 'rows',
      'addresses.stages': 'terms',
      workshop: 'term',
      results: 'rows',
      'results.after': 'figure',
      'results.source': 'term',
      contact: 'group',
      formerIds: 'ids',
      reviewedOn: 'date',
      'actionPlan.due': 'date',
    })
    expect(tables.course.find(({ name }) => name === 'objectives')?.kind).toBe('lines')
  })
})

describe('content/fields.yaml', () => {
  const file: Record<string, Record<string, unknown>> = parse(readFileSync('content/fields.yaml', 'utf8'))

  test('names every field', () => {
    const { wordsOf } = fieldWords(file)
    expect(wordsOf('entry', 'results.after').label).toEqual({ th: 'หลังทำ', en: 'After' })
    expect(wordsOf('adoption', 'en.results.after').label.en).toBe('After')
    expect(wordsOf('adoption', 'en.changed').label.en).toBe('What was changed')
  })

  test('a field without words, and words without a field, stop the build', () => {
    const { owner: _, ...entry } = file['entry'] ?? {}
    expect(() => fieldWords({ ...file, entry })).toThrow('the field owner of entry has no words')
    const more = { ...file['entry'], ownr: file['entry']?.['owner'] }
    expect(() => fieldWords({ ...file, entry: more })).toThrow('entry has no field ownr')
  })
})
