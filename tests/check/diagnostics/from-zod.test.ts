import { expect, test } from 'vitest'
import * as z from 'zod'
import { fromZod } from '../../../src/check/diagnostics/from-zod.ts'
import { parseFrontMatter } from '../../../src/check/markup/front-matter.ts'
import { sentencesOf } from '../../../src/check/say.ts'
import { Entry } from '../../../src/entry/fields.ts'
import { sourceText } from '../../../src/entry/source-text.ts'
import { english } from '../../words.ts'

/** What a schema finds in some facts: code, place, words. */
function found(yaml: string, schema: z.ZodType = Entry.partial()) {
  const text = sourceText('th.mdx', `---\n${yaml}\n---\n`)
  const { data } = parseFrontMatter(text)
  const { error } = schema.safeParse(data, { reportInput: true })
  return fromZod({ text, schema }, error?.issues ?? []).map((finding) => {
    const { code, line, column } = finding
    const { message, help } = sentencesOf(finding, english)
    return `${code} ${line}:${column} ${message}; ${help}`
  })
}

test.each([
  ['status: Draft', 'field-value 2:9 the value of status cannot be used; did you mean draft?'],
  ['reviewedOn: 1/2/2569', 'such as 2026-02-01 (Buddhist year minus 543)'],
  ['reviewedOn: 2569.3.4', 'such as 2026-03-04 (Buddhist year minus 543)'],
  ['reviewedOn: พรุ่งนี้', 'such as 2026-11-23 (Buddhist year minus 543)'],
  [
    'reviewedOn: 2026',
    "field-type 2:13 the field reviewedOn must be text; write it like this: reviewedOn: '2026'",
  ],
  ['provinces: [tak, 5]', 'field-type 2:18 the field provinces, item 2 must be text'],
  [
    'organisations: [{ name: a }]',
    'field-missing 2:19 the field organisations, item 1 › kind is missing or empty',
  ],
  ['contact: { phon: 1 }', 'field-unknown 2:12 there is no field contact › phon; did you mean phone?'],
  ['actionPlan: [{ item: a, owner: b, status: open }]', 'choose one of proposed, adopted, done, dropped'],
  ['withdrawn: { successor: a, reason: b, why: c }', 'choose one of reason, successor'],
  [
    `formerIds: [${'a'.repeat(61)}]`,
    'field-length 2:13 the field formerIds, item 1 has 61 characters, more than 60',
  ],
])('%s', (yaml, expected) => {
  expect(found(yaml)[0] ?? '').toContain(expected)
})

test('a field is told once for its kind, though a text longer than the list may be', () => {
  expect(found(`stages: ${'x'.repeat(50)}`)).toHaveLength(1)
  expect(found('reviewedOn: x')).toHaveLength(1)
})

test('a kind of schema nobody has put into words yet still says something', () => {
  expect(found('a: 1', z.strictObject({ a: z.custom<string>(() => false, 'must be odd') }))[0]).toContain(
    'must be odd',
  )
  expect(found('a: x', z.strictObject({ a: z.boolean() }))[0]).toContain('must be boolean')
})
