import { expect, test } from 'vitest'
import { inBoth, sentencesOf } from '../../src/check/say.ts'
import { entryFields } from '../../src/entry/fields.ts'
import { words } from '../words.ts'

const labelOf = (field: readonly string[]) => `“${field.join('/')}”`
const told = { code: 'review-order', params: {}, path: ['nextReview'] } as const

test('a finding calls fields what files call them', () =>
  expect(sentencesOf(told, { locale: 'th', words }).message).toBe('nextReview ต้องอยู่หลัง reviewedOn'))

test('where readers see labels, these stand in its sentences: fields that it is about, and fields that its words name', () => {
  expect(sentencesOf(told, { locale: 'en', words, labelOf }).message).toBe(
    '“nextReview” must come after “reviewedOn”',
  )
  const row = { code: 'field-missing', params: {}, path: ['results', 0, 'source'] } as const
  expect(sentencesOf(row, { locale: 'th', words, labelOf }).message).toBe(
    'ยังไม่ได้กรอกช่อง “results” รายการที่ 1 › “results/source”',
  )
})

test('a field without a label keeps the name it has in files', () =>
  expect(sentencesOf(told, { locale: 'th', words, labelOf: () => undefined }).message).toBe(
    'nextReview ต้องอยู่หลัง reviewedOn',
  ))

test('Thai sentences name fields in holes, so that they can be called otherwise; but where they show what to type', () => {
  const names = entryFields.filter(({ meta }) => meta.form).map(({ name }) => name)
  const bare = new RegExp(`(?<![\\w.@/:-]|: )(?:${names.join('|')})(?![\\w.}/:-])`)
  // Records of use elsewhere are written in files only.
  const ofEntries = Object.entries(words.checks).filter(([code]) => !code.startsWith('adoption-'))
  const sentences = ofEntries.flatMap(([, { message, help }]) => [message.th, help.th])
  expect(sentences.length).toBeGreaterThan(150)
  expect(sentences.filter((sentence) => bare.test(sentence))).toEqual([])
})

test('a command that names a path hides only the names in it that identify somebody', () =>
  expect(inBoth(words, 'rename.unknown', { folder: '/tmp/rename-MsRzTx/practices/nothing' })).toContain(
    ' /tmp/…/practices/nothing:',
  ))
