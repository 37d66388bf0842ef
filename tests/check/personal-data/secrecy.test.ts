import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { check } from '../../../src/check/check.ts'
import { type Diagnostic, diagnose, fileStart } from '../../../src/check/diagnostics/diagnostic.ts'
import { printGithub, printJson } from '../../../src/check/diagnostics/print-data.ts'
import { printText } from '../../../src/check/diagnostics/print-text.ts'
import { parseEntry } from '../../../src/check/entry.ts'
import { findPersonalData } from '../../../src/check/personal-data/find.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { readMessages, readVocabulary } from '../../../src/node/content.ts'
import { entryContext } from '../../../src/node/corpus.ts'
import { words } from '../../words.ts'

const vocabulary = readVocabulary()
const context = entryContext(vocabulary, readMessages())
const { cases } = z
  .object({ cases: z.array(z.object({ text: z.string(), kind: z.string() })) })
  .parse(JSON.parse(readFileSync('tests/cases/personal-data.json', 'utf8')))
const positives = cases.filter(({ kind }) => kind === 'positive').map(({ text }) => text)

/** Whatever the check says of an entry, in all its formats. */
function saidOf(th: string): { said: string; found: Diagnostic[] } {
  const folder = { id: 'an-entry', path: 'practices/an-entry', th, attachments: [], diagnostics: [] }
  const sourceOf = (file: string) => sourceText(file, th)
  const found = check({ entries: [parseEntry(folder, context)], courses: [], vocabulary, sourceOf })
  return { said: printAll(found, () => th), found }
}

/** The words that must not come out again. */
const secretsOf = (text: string) => findPersonalData(text).map(({ start, end }) => text.slice(start, end))

test('there is something that must not be repeated', () => {
  expect(positives.length).toBeGreaterThan(60)
  expect(positives.filter((text) => secretsOf(text).length > 0).length).toBeGreaterThan(60)
})

test.each(positives)('no format repeats what was found: %#', (text) => {
  const draft = (body: string, title = 'ตัวอย่าง') =>
    `---\nkind: good-practice\nstatus: draft\ntitle: ${JSON.stringify(title)}\n---\n\n## ปัญหาหน้างานที่พบ\n\n${body}\n`
  const places = [
    draft(text),
    draft('ข้อความ', text),
    draft(`## ${text}\n\nข้อความ`),
    draft(`<b>${text}</b> {1}`),
  ]
  for (const place of places) {
    const { said, found } = saidOf(place)
    expect(
      found.some(({ kind }) => kind !== undefined) || found.some(({ severity }) => severity === 'error'),
    ).toBe(true)
    for (const secret of secretsOf(text)) expect(said).not.toContain(secret)
  }
})

test.each([
  ['a value of the wrong kind', 'provinces: โทร 081-234-5678'],
  ['a value that cannot be used', 'evidence: โทร 081-234-5678'],
  ['a day that is none', 'reviewedOn: โทร 081-234-5678'],
  ['a term that no list has', 'stages: [โทร 081-234-5678]'],
  ['a field that nobody knows', "'โทร 081-234-5678': ก"],
  ['an item of a list', 'organisations: [โทร 081-234-5678]'],
])('no format repeats %s', (_, fact) => {
  const { said, found } = saidOf(
    `---\nkind: good-practice\nstatus: draft\ntitle: ตัวอย่าง\n${fact}\n---\n\n## ปัญหาหน้างานที่พบ\n\nข้อความ\n`,
  )
  expect(found.map(({ kind }) => kind)).toContain('phone')
  expect(found.some(({ kind }) => kind === undefined)).toBe(true)
  expect(said).not.toContain('5678')
})

test('a name of a file that identifies is not repeated, whatever was found', () => {
  const name = '0800000001.txt'
  const found = [diagnose('file-unexpected', `practices/an-entry/${name}`, fileStart, { name })]
  expect(printAll(found, () => '')).not.toContain('0800000001')
  expect(printAll(found, () => '')).toContain('practices/an-entry/…')
})

const printAll = (found: Diagnostic[], textOf: () => string) =>
  [
    printText(found, words, textOf, String),
    printJson(found, words, 1, String),
    printGithub(found, words),
  ].join('\n')
