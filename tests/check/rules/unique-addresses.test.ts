import { expect, test } from 'vitest'
import { uniqueAddresses } from '../../../src/check/rules/addresses.ts'
import type { EntryFacts } from '../../../src/entry/fields.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { readVocabulary } from '../../../src/node/content.ts'
import { emptyTree } from '../../../src/render/safe-tree.ts'
import { messageOf } from '../../words.ts'

const vocabulary = readVocabulary()

function found(entries: Record<string, EntryFacts>): string[] {
  const parsed = Object.entries(entries).map(([id, facts]) => ({
    id,
    path: id,
    attachments: [],
    excepted: [],
    diagnostics: [],
    th: { file: id, facts, failed: [], tree: emptyTree, mentions: [], digests: {} },
  }))
  const corpus = {
    entries: parsed,
    courses: [],
    vocabulary,
    sourceOf: (file: string) => sourceText(file, ''),
  }
  return [...uniqueAddresses(corpus)].map(
    (finding) => `${finding.file} ${finding.code} ${messageOf(finding)}`,
  )
}

test('an address of old may be taken by nobody, whichever entry is read first', () => {
  expect(found({ a: { formerIds: ['b'] }, b: {} })).toEqual([
    'a address-taken "b" is already an address of practices/b',
  ])
  expect(found({ a: {}, b: { formerIds: ['a'] } })).toEqual([
    'b address-taken "a" is already an address of practices/a',
  ])
  expect(found({ a: { formerIds: ['x'] }, b: { formerIds: ['x'] } })).toEqual([
    'b address-taken "x" is already an address of practices/a',
  ])
  expect(found({ a: { formerIds: ['x', 'x'] } })).toEqual([
    'a address-taken "x" is already an address of practices/a',
  ])
})

test('a third entry of one title is told, too; entries without a title are no twins', () => {
  expect(found({ a: { title: 'ก' }, b: { title: 'ก' }, c: { title: 'ก' } })).toHaveLength(2)
  expect(found({ a: {}, b: {} })).toEqual([])
  expect(found({ a: { title: 'b' }, b: {} })).toEqual([])
})
