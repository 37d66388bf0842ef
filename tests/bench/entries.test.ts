import { expect, test } from 'vitest'
import { split, syntheticEntries } from '../../scripts/bench/entries.ts'
import { check } from '../../src/check/check.ts'
import { parseEntry } from '../../src/check/entry.ts'
import { sourceText } from '../../src/entry/source-text.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext } from '../../src/node/corpus.ts'
import { htmlOf } from '../../src/render/safe-tree.ts'

const vocabulary = readVocabulary()
const make = (count: number) => [...syntheticEntries(count, vocabulary)]

test('synthetic entries pass the check', () => {
  const context = entryContext(vocabulary, readMessages())
  const entries = make(60).map((entry) =>
    parseEntry({ ...entry, path: `practices/${entry.id}`, attachments: [], diagnostics: [] }, context),
  )
  expect(check({ entries, courses: [], vocabulary, sourceOf: (file) => sourceText(file, '') })).toEqual([])
  expect(entries.every(({ th }) => htmlOf(th?.tree.children ?? []).includes('<table>'))).toBe(true)
})

test('the same numbers give the same entries, and different ones different entries', () => {
  expect(make(3)).toEqual(make(3))
  expect(new Set(make(60).map(({ th }) => th)).size).toBe(60)
})

test('a text has about 600 words', () => {
  for (const { th } of make(20)) {
    const words = split(th.split('---\n').at(-1) ?? '', 'th').filter((word) => /[ก-๎]/.test(word)).length
    expect(words).toBeGreaterThan(550)
    expect(words).toBeLessThan(720)
  }
})
