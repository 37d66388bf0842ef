import '@citation-js/plugin-bibtex'
import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationFiles } from '../../src/export/citations.ts'
import { example, undated } from './cited-example.ts'

const { bib: bibtex, ris, json: cslJson } = citationFiles

/** What another library reads out of a file. */
const readBack = (file: string) => new Cite(file).data[0]

const sameForAll = {
  id: example.key,
  title: example.title,
  abstract: example.summary,
  URL: example.url,
  issued: { 'date-parts': [[2026, 2, 3]] },
}

test('BibTeX is read back as it was, with the author as one organisation', () => {
  expect(readBack(bibtex(example))).toMatchObject({
    ...sameForAll,
    author: [{ family: example.author }],
    language: 'thai',
  })
})

test('an author of several words is not taken apart', () => {
  expect(readBack(bibtex({ ...example, author: 'Good Practice Library' }))?.author).toEqual([
    { family: 'Good Practice Library' },
  ])
})

test('CSL-JSON is read back as it was', () => {
  expect(readBack(cslJson(example))).toMatchObject({
    ...sameForAll,
    type: 'webpage',
    author: [{ literal: example.author }],
    language: 'th',
  })
})

test('whatever signs a title has, BibTeX keeps them', () => {
  const word = fc.constantFrom(
    'น้ำ',
    'ที่นั่น',
    'กำลัง',
    'Mae Sai',
    '{',
    '}',
    '\\',
    '$',
    '&',
    '#',
    '%',
    '_',
    '~',
    '^',
    '"',
    "'",
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const title = words.join(' ')
      expect(readBack(bibtex({ ...example, title }))?.title).toBe(title)
    }),
  )
})

test('RIS has one field a line, as its readers expect, and Thai as it was', () => {
  const lines = ris(example).split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  const fields = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]))
  expect([...fields.keys()]).toEqual(['TY', 'ID', 'AU', 'TI', 'PY', 'DA', 'UR', 'LA', 'AB', 'ER'])
  expect(Object.fromEntries(fields)).toMatchObject({
    AU: `${example.author},`,
    TI: example.title,
    PY: '2026',
    DA: '2026/02/03',
    UR: example.url,
  })
})

test('what has no date invents none', () => {
  expect(readBack(bibtex(undated))?.issued).toBeUndefined()
  expect(readBack(cslJson(undated))?.issued).toBeUndefined()
  expect(ris(undated)).not.toMatch(/^(PY|DA)/m)
})
