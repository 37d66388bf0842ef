import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnglishWords } from '../src/entry/english.ts'
import { Entry } from '../src/entry/fields.ts'
import { readMessages, readVocabulary } from '../src/node/content.ts'
import { checkFolder, printed, writeEntry } from './check-folder.ts'
import { messageOf } from './words.ts'

const sections = readVocabulary().sections
const template = (locale: 'th' | 'en') => readFileSync(`practices/_template/${locale}.mdx`, 'utf8')

test('every entry passes', () => {
  expect(printed(checkFolder('practices'), 'practices')).toBe('')
})

test('messages have the same sentences in both languages', () => {
  expect(() => readMessages()).not.toThrow()
})

describe('practices/_template', () => {
  test('an empty copy fails, field by field', () => {
    const found = checkFolder(copyOf(template('th'), template('en')))
    const fields = found
      .filter(({ code }) => code === 'field-missing')
      .map((finding) => `${finding.file.slice(-6)} ${messageOf(finding)}`)
    const missing = (file: string, names: string[]) =>
      names.map((name) => `${file} the field ${name} is missing or empty`)
    expect(fields.sort()).toEqual(
      [
        ...missing('en.mdx', requiredIn(EnglishWords.shape)),
        ...missing('th.mdx', requiredIn(Entry.shape)),
      ].sort(),
    )
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['field-missing', 'section-empty']))
  })

  test('a copy filled with its own examples passes', () => {
    const practices = copyOf(filled(template('th')), filled(template('en')))
    expect(printed(checkFolder(practices), practices)).toBe('')
  })

  test('a withdrawn entry and a lesson can be written with it, too', () => {
    for (const [field, value] of [
      ['status', 'withdrawn'],
      ['kind', 'lesson'],
    ] as const) {
      const th = filled(template('th'), { [field]: value })
      const practices = copyOf(th, filled(template('en'), { [field]: value }))
      expect(printed(checkFolder(practices), practices)).toBe('')
    }
  })

  test('a draft needs only its kind, status and title', () => {
    const th = ['kind', 'status', 'title'].reduce(
      (text, field) => fill(text, field, examples(text).get(field) ?? ''),
      template('th'),
    )
    expect(checkFolder(copyOf(th.replace('status: published', 'status: draft'), template('en')))).toEqual([])
  })

  test.each([
    ['th', Entry.shape],
    ['en', EnglishWords.shape],
  ] as const)('%s explains every field, and says rightly whether it must be filled in', (locale, shape) => {
    const stated = [...template(locale).matchAll(/^# (\w+) \((ต้องกรอก|ไม่บังคับ)/gm)].map(([, field, need]) => [
      field,
      need,
    ])
    const required = requiredIn(shape)
    const expected = Object.keys(shape).map((field) => [
      field,
      required.includes(field) ? 'ต้องกรอก' : 'ไม่บังคับ',
    ])
    expect(stated).toEqual(expected)
  })

  test.each(['th', 'en'] as const)('%s has every section with its question', (locale) => {
    const asked = [...template(locale).matchAll(/^## (.+)\n\n> (.+)$/gm)].map(([, heading, question]) => [
      heading,
      question,
    ])
    expect(asked).toEqual(sections.map(({ label, question }) => [label[locale], question[locale]]))
  })
})

function requiredIn(
  shape: Record<string, { safeParse: (value: undefined) => { success: boolean } }>,
): string[] {
  return Object.keys(shape).filter((field) => shape[field]?.safeParse(undefined).success === false)
}

function copyOf(th: string, en: string): string {
  const practices = mkdtempSync(join(tmpdir(), 'template-'))
  writeEntry(practices, 'a-new-entry', { th, en })
  return practices
}

/** Fills every field with its example, or with what is given, and every section with text. */
function filled(text: string, given: Record<string, string> = {}): string {
  const values = new Map([...examples(text), ...Object.entries(given)])
  if (values.get('status') !== 'withdrawn') values.delete('withdrawn')
  const facts = [...values].reduce((done, [field, value]) => fill(done, field, value), text)
  return facts.replace(/^> .+\n(> .+\n)?/gm, 'ข้อความ\n')
}

/** The example of each field, as its comment gives it: on the comment's line, or on the comment lines below. */
function examples(text: string): Map<string, string> {
  const comments = text.matchAll(
    /^# (\w+) \([^\n]*(?:\n# [^\n]*?)?ตัวอย่าง:(?: ([^\n]+)|((?:\n# {3}[^\n]+)+))/gm,
  )
  return new Map(
    [...comments].map(([, field = '', inline, block]) => [
      field,
      inline ?? block?.replaceAll('\n#', '\n') ?? '',
    ]),
  )
}

const fill = (text: string, field: string, value: string) =>
  text.replace(new RegExp(`^${field}:$`, 'm'), () =>
    value.startsWith('\n') ? `${field}:${value}` : `${field}: ${value}`,
  )
