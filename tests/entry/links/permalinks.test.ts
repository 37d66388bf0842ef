import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { keepLedger } from '../../../src/node/build/records.ts'
import { readVocabulary } from '../../../src/node/content.ts'
import { lastingLinks, type PublishedEntry } from '../../../src/site/routes.ts'

const vocabulary = readVocabulary()
const text = { locale: 'th', sectionIds: ['results'] } as const
const entry: PublishedEntry = {
  id: 'a',
  code: 'k7m3q',
  formerIds: [],
  status: 'published',
  attachments: [],
  text: { th: text, en: text },
}

let ledger: string
beforeEach(() => {
  ledger = join(mkdtempSync(join(tmpdir(), 'permalinks-')), 'permalinks.txt')
  writeFileSync(ledger, '')
})

const keep = (...entries: PublishedEntry[]) =>
  keepLedger(ledger, lastingLinks({ entries, courses: [], vocabulary, codes: [] }))
const written = () =>
  readFileSync(ledger, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/'))

test('pages and the places on them that stay are written down once', () => {
  expect(keep(entry)).toBeGreaterThan(100)
  expect(written()).toEqual(
    expect.arrayContaining(['/p/k7m3q/', '/practices/a/', '/practices/a/#results', '/en/practices/a/#facts']),
  )
  expect(keep(entry)).toBe(0)
})

test('a draft is not published, nor is its short link', () => {
  keep(entry, { ...entry, id: 'b', code: 'b7m3q', status: 'draft' })
  expect(written().length).toBeGreaterThan(100)
  expect(written().filter((link) => /\/practices\/b\/|b7m3q/.test(link))).toEqual([])
})

test('a deleted entry stops the build, by name', () => {
  keep(entry)
  expect(() => keep()).toThrow(/\/practices\/a\/\n.*\/practices\/a\/#/)
})

test('a renamed one does not, where it still stands at its former address', () => {
  keep(entry)
  expect(keep({ ...entry, id: 'b', formerIds: ['a'] })).toBeGreaterThan(2)
})

test('a section that goes stops the build, by name', () => {
  keep(entry)
  const other = { ...text, sectionIds: ['action'] }
  expect(() => keep({ ...entry, text: { th: other, en: other } })).toThrow('/practices/a/#results')
})

test('a withdrawn one does not, as long as its page stands', () => {
  keep(entry)
  expect(keep({ ...entry, status: 'withdrawn' })).toBe(0)
})
