import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { harmIn, parseText } from './inert.ts'

/** What the tests of well-known sanitizers are fed with; where each list comes from stands in it. */
const List = z.object({
  source: z.string(),
  files: z.string(),
  licence: z.string(),
  payloads: z.array(z.string()).min(1),
})
const lists = globSync('tests/cases/payloads/*.json')
  .sort()
  .map((file) => List.parse(JSON.parse(readFileSync(file, 'utf8'))))

const facts = (title: string) => `---\nkind: good-practice\nstatus: draft\ntitle: ${title}\n---\n\n`

/** Where a payload can stand in a text. */
const places: Record<string, (payload: string) => string> = {
  'as a paragraph': (payload) => payload,
  'in a sentence': (payload) => `ผู้เสียหาย ${payload} ได้รับการคุ้มครอง`,
  'as code': (payload) => `\`\`\`text\n${payload.replaceAll('```', '')}\n\`\`\``,
  'as code in a sentence': (payload) => `ก \`${payload.replaceAll('`', '')}\` ข`,
  'as a table cell': (payload) => `| ก |\n| - |\n| ${payload.replaceAll(/[\n|]/g, ' ')} |`,
  'as an address': (payload) => `[ก](${payload})`,
  'as an address in brackets': (payload) => `[ก](<${payload}>)`,
  'as an address defined below': (payload) => `[ก][ข]\n\n[ข]: <${payload}>`,
  'as the address of an image': (payload) => `![ก](<${payload}>)`,
  'as the text of a link': (payload) => `[${payload}](https://example.org/)`,
  'as the words of an image': (payload) => `![${payload}](./a.jpg)`,
  'as the title of a box': (payload) =>
    `<Callout type="note" title='${payload.replaceAll("'", '"')}'>ก</Callout>`,
  'as the name of a term': (payload) => `<Term id="${payload.replaceAll('"', "'")}">ก</Term>`,
  'with its signs escaped': (payload) => payload.replaceAll(/[<>{}&[\]()!*_`~|:]/g, (sign) => `\\${sign}`),
  'as entities': (payload) => [...payload].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join(''),
}

describe.each(lists)('$source', ({ payloads }) => {
  test.each(Object.entries(places))('%s they are refused or harmless', (_, place) => {
    for (const payload of payloads) {
      const { errors, html } = parseText(facts('ก') + place(payload))
      expect(errors.length === 0 || html === '', payload).toBe(true)
      expect(harmIn(html), payload).toEqual([])
    }
  })

  test('as a title they are refused, or one line without a tag', () => {
    for (const payload of payloads)
      for (const title of [payload, JSON.stringify(payload), `'${payload.replaceAll("'", "''")}'`]) {
        const { errors, text } = parseText(facts(title))
        if (errors.length === 0) expect(text?.facts.title, payload).not.toMatch(/[<>\r\n]/)
      }
  })
})

test('some get through as the plain text they are, so that harmless is not just refused', () => {
  const payloads = lists.flatMap((list) => list.payloads)
  const shown = payloads.map((payload) => parseText(facts('ก') + places['as code']?.(payload)).html)
  expect(shown.filter((html) => html !== '').length).toBeGreaterThan(100)
  const titled = payloads.filter((payload) => parseText(facts(JSON.stringify(payload))).errors.length === 0)
  expect(titled.length).toBeGreaterThan(5)
})
