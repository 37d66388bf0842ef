import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const read = (name: string) => readFileSync(`.github/${name}`, 'utf8')

describe('the issue form for notes', () => {
  const Form = z.strictObject({
    name: z.string(),
    description: z.string(),
    title: z.string(),
    labels: z.array(z.string()),
    body: z.array(
      z.strictObject({
        type: z.enum(['markdown', 'checkboxes', 'input', 'dropdown', 'textarea']),
        id: z.string().optional(),
        attributes: z.looseObject({
          label: z.string().optional(),
          value: z.string().optional(),
          options: z.array(z.union([z.string(), z.object({ required: z.literal(true) })])).optional(),
        }),
        validations: z.object({ required: z.boolean() }).optional(),
      }),
    ),
  })
  const { body } = Form.parse(parse(read('ISSUE_TEMPLATE/notes.yml')))

  test('warns first, in Thai and English, and asks for the promise before anything else', () => {
    expect(body[0]?.attributes.value).toMatch(/^### ⚠️ [ก-๙][\s\S]+ห้ามเขียน[\s\S]+Write nothing by which/)
    expect(body[1]).toMatchObject({ type: 'checkboxes', id: 'harm' })
  })
  test('asks for the result before the process, Thai first', () => {
    expect(body.flatMap(({ id }) => id ?? [])).toEqual([
      'harm',
      'title',
      'kind',
      'results',
      'problem',
      'action',
      'sources',
      'owner',
    ])
    for (const { attributes } of body.slice(1)) expect(attributes.label).toMatch(/^[ก-๙].* · [A-Z]/)
  })
})

test('the pull request’s page has three lines and the do-no-harm boxes', () => {
  const text = read('pull_request_template.md')
  expect(text.match(/^- \*\*.+·.+:\*\*$/gm)).toHaveLength(3)
  expect(text.match(/^- \[ \] \*\*/gm)).toHaveLength(5)
})

test('code owners own what is there, and never all', () => {
  const owned = [...read('CODEOWNERS').matchAll(/^(\S+) +(@.+)$/gm)]
  expect(owned.length).toBeGreaterThan(5)
  for (const [, path = '', owners] of owned) {
    expect(existsSync(`.${path}`), path).toBe(true)
    expect(path).not.toMatch(/^(?:\*|\/|\/practices\/)$/)
    expect(owners).toMatch(/^@[A-Za-z-]+\/[a-z]+(?: @[A-Za-z-]+\/[a-z]+)*$/)
  }
})

test('CONTRIBUTING.md warns first, Thai before English, and its links lead to files', () => {
  const text = read('CONTRIBUTING.md')
  const links = [...text.matchAll(/\]\((\.\.\/[^)]+)\)/g)]
  expect(links.length).toBeGreaterThan(1)
  for (const [, path = ''] of links) expect(existsSync(`.github/${path}`), path).toBe(true)
  expect(text).toContain('ห้ามเขียน')
  expect(text.indexOf('ห้ามเขียน')).toBeLessThan(text.indexOf('Write nothing'))
})
