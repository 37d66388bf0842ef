import { describe, expect, test } from 'vitest'
import { nameWithin, rawText } from '../../../src/browser/form/raw-draft.ts'
import { isDraft, isShowable } from '../../../src/browser/form/stored-draft.ts'

const form = { id: '', th: { facts: { title: 'ล่าม', results: [{ after: 4 }] }, sections: [] } }
const draft = { key: 1, name: '', form, files: [], own: undefined, changedAt: 5 }
const file = { name: 'a.jpg', bytes: new Uint8Array([1, 2]), alt: '' }
const withFacts = (facts: unknown) => ({ ...draft, form: { ...form, th: { facts, sections: [] } } })

/** Facts inside each other, deeper than any stack. */
function nested(): unknown {
  let facts: unknown = 'x'
  for (let depth = 0; depth < 20_000; depth += 1) facts = { facts }
  return facts
}

test('what this form writes is a draft, before and after it asked for names', () => {
  expect(isDraft(draft)).toBe(true)
  expect(isDraft({ ...draft, files: [file], own: 'happy-shelter', names: { ab12: false } })).toBe(true)
  expect(isDraft({ ...draft, form: { ...form, en: { facts: {}, sections: [] } } })).toBe(true)
})

describe('what another version or a hand wrote is none', () => {
  const others: Record<string, unknown> = {
    nothing: undefined,
    'a word': 'draft',
    'a list': [draft],
    'a form that is cut off': { ...draft, form: { id: '' } },
    'texts in another shape': { ...draft, form: { id: '', texts: { th: 'ล่าม' } } },
    'sections by their names': { ...draft, form: { ...form, th: { facts: {}, sections: { ก: 'ข' } } } },
    'a day as a date': withFacts({ reviewedOn: new Date(0) }),
    'facts as a list': withFacts(['ล่าม']),
    'facts without end': withFacts(nested()),
    'a file without its bytes': { ...draft, files: [{ ...file, bytes: 'AQI=' }] },
    'a time in words': { ...draft, changedAt: '2026-11-30' },
    'a list that no page can show': withFacts({
      organisations: Array.from({ length: 2000 }, () => ({ name: 'ก' })),
    }),
  }
  test.each(Object.entries(others))('%s', (_, kept) => {
    expect(isDraft(kept)).toBe(false)
    expect(nameWithin(kept)).toBeTypeOf('string')
  })
})

test('a text is shown up to a hundred items and sections', () => {
  const of = (items: number, sections: number) => ({
    id: '',
    th: {
      facts: { organisations: Array.from({ length: items }, () => ({ name: 'ก' })) },
      sections: Array.from({ length: sections }, () => ({ heading: 'ก', text: '' })),
    },
  })
  expect(isShowable(of(100, 100))).toBe(true)
  expect(isShowable(of(101, 1))).toBe(false)
  expect(isShowable(of(1, 101))).toBe(false)
})

test('a draft that cannot be opened is known by its name, else by its title', () => {
  expect(nameWithin({ name: 'ของฉัน', form: 3 })).toBe('ของฉัน')
  expect(nameWithin({ ...draft, changedAt: 'x' })).toBe('ล่าม')
  expect(nameWithin(7)).toBe('')
})

test('it is given out whole: words and files, and no circle stops that', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251)
  const kept = {
    form: { texts: 'ล่าม' },
    files: [{ bytes }],
    day: new Date(0),
  }
  const circle = Object.assign(kept, { self: kept })
  const read = JSON.parse(rawText(circle))
  expect(read).toMatchObject({
    form: { texts: 'ล่าม' },
    day: '1970-01-01T00:00:00.000Z',
  })
  expect(Buffer.from(read.files[0].bytes.base64, 'base64').equals(bytes)).toBe(true)
})
