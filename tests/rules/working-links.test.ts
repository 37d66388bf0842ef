import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileStart } from '../../src/lib/diagnostics/diagnostic.ts'
import type { Mention } from '../../src/lib/markup/mentions.ts'
import { readVocabulary } from '../../src/lib/read/vocabulary.ts'
import type { Corpus } from '../../src/lib/rules/rule.ts'
import { workingLinks } from '../../src/lib/rules/working-links.ts'

const vocabulary = readVocabulary()

/** The links of an entry's text that lead nowhere. */
function broken(urls: string[]): string[] {
  const mentions = urls.map((value): Mention => ({ kind: 'link', value, range: fileStart }))
  const th = { file: 'th.mdx', facts: {}, failed: [], html: '', mentions, digests: {} }
  const corpus: Corpus = {
    entries: [{ id: 'an-entry', path: '', attachments: [], excepted: [], diagnostics: [], th }],
    courses: [],
    vocabulary,
    textOf: () => '',
  }
  return workingLinks(corpus).map(({ message }) => /to (.*), which/.exec(message.en)?.[1] ?? '')
}

test('every page of this site can be linked to, in both languages', () => {
  const pages = readdirSync('content/pages').map((page) => `/${page}/`)
  const terms = [
    ...vocabulary.provinces.map(({ id }) => `/provinces/${id}/`),
    ...vocabulary.regions.map(({ id }) => `/regions/${id}/`),
    ...vocabulary.stages.map(({ id }) => `/stages/${id}/`),
    ...vocabulary.painPoints.map(({ id }) => `/pain-points/${id}/`),
    ...vocabulary.workshops.map(({ id }) => `/workshops/${id}/`),
  ]
  const lists = [
    '/',
    '/practices/',
    '/provinces/',
    '/regions/',
    '/stages/',
    '/pain-points/',
    '/workshops/',
    '/map/',
    '/glossary/',
    '/sources/',
    '/search/',
    '/contribute/checks/',
  ]
  const all = [...pages, ...terms, ...lists, '/practices/an-entry/']
  expect(broken([...all, ...all.map((page) => `/en${page}`)])).toEqual([])
})

test('with or without a last slash, a question, a place on the page', () => {
  expect(
    broken([
      '/practices',
      '/en',
      '/search/?q=ล่าม',
      '/practices/an-entry/#results',
      '/glossary/#nrm',
      '#results',
      'https://example.org/x',
    ]),
  ).toEqual([])
})

test('what does not exist is told', () => {
  const missing = [
    '/practice/',
    '/practices/another/',
    '/provinces/chiangmai/',
    '/th/practices/',
    '/en/en/',
    '/constructor/',
    '/practices/an-entry/room.jpg',
  ]
  expect(broken(missing)).toEqual(missing)
})
