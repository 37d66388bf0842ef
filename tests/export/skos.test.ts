import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { turtle } from '../../src/export/linked-data.ts'
import { skos } from '../../src/export/skos.ts'

const address = (id: string) => `https://example.org/list/#${id}`
const label = { th: 'เหนือ', en: 'North' }
const make = (...terms: Parameters<typeof skos>[2][number][]) =>
  skos('https://example.org/list/', { th: 'รายการ', en: 'List' }, terms, address)

test('other words stand under their language, each once, and never beside the same preferred word', () => {
  const { concepts } = make({ id: 'north', label, others: ['ล้านนา', 'North', 'Lanna', 'Lanna'] })
  expect(concepts[0]?.altLabel).toEqual({ th: ['ล้านนา'], en: ['Lanna'] })
})

test('a term under another is no top term of its list', () => {
  const { concepts } = make({ id: 'north', label }, { id: 'nan', label, broader: address('north') })
  expect(concepts.map(({ topConceptOf, broader }) => [topConceptOf, broader])).toEqual([
    ['https://example.org/list/', undefined],
    [undefined, address('north')],
  ])
})

test('Turtle says it so that another reads it, quotes and line breaks too', () => {
  const definition = { th: 'บรรทัด\nใหม่ "คำ" \\', en: 'a' }
  const quads = new Parser().parse(turtle(make({ id: 'north', label, definition })))
  const said = quads
    .filter(({ predicate }) => predicate.value.endsWith('#definition'))
    .map(({ object }) => object)
  expect(said.map((object) => [object.value, 'language' in object && object.language])).toEqual([
    [definition.th, 'th'],
    ['a', 'en'],
  ])
})
