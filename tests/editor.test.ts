import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import * as z from 'zod'
import { editorFiles } from '../scripts/editor/files.ts'
import { jsonSchemas } from '../scripts/editor/json-schemas.ts'
import { snippetsOf } from '../scripts/editor/snippets.ts'
import { codes, severities } from '../src/check/codes.ts'
import { diagnose } from '../src/check/diagnostics/diagnostic.ts'
import { printGithub } from '../src/check/diagnostics/print-data.ts'
import { readVocabulary } from '../src/node/content.ts'
import { readFieldWords } from '../src/node/field-words.ts'
import { words } from './words.ts'

const vocabulary = readVocabulary()
const schemas = jsonSchemas(vocabulary, readFieldWords().wordsOf)
const jsonc = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8').replace(/^\s*\/\/.*$/gm, ''))

describe('what editors complete by', () => {
  test('is up to date: else run `npm run schemas`', () => {
    expect(Object.keys(editorFiles()).length).toBeGreaterThan(10)
    for (const [file, text] of Object.entries(editorFiles()))
      expect(existsSync(file) ? readFileSync(file, 'utf8') : '', file).toBe(text)
  })

  test('every field of an entry has its explanation, in Thai', () => {
    const fields = Object.entries(schemas['th']?.properties ?? {})
    expect(fields.length).toBeGreaterThan(20)
    for (const [field, { description }] of fields)
      expect(description, field).toMatch(/^\((ต้องกรอก|ไม่บังคับ).*[ก-๙]/)
  })

  test('terms of the vocabularies are offered with their names', () => {
    const provinces = schemas['th']?.properties?.['provinces']?.anyOf?.at(-1)?.items
    expect(provinces?.enum).toEqual(vocabulary.provinces.map(({ id }) => id))
    expect(provinces).toHaveProperty('enumDescriptions.0', 'กรุงเทพมหานคร · Bangkok')
    const organisation = schemas['th']?.properties?.['organisations']?.items?.properties
    expect(organisation?.['kind']?.enum).toContain('msdhs-provincial')
    expect(schemas['th']?.properties?.['kind']?.enum).toEqual(['good-practice', 'lesson'])
  })

  test('a field becomes a line of YAML, with its choices', () => {
    const snippets = snippetsOf({ th: schemas['th'] ?? {}, en: schemas['en'] ?? {} })
    expect(snippets['th.mdx: kind']?.body).toEqual([`kind: \${1|good-practice,lesson|}`])
    expect(snippets['th.mdx: reviewedOn']?.body).toEqual([
      `reviewedOn: \${1:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`,
    ])
    expect(Object.keys(snippets).length).toBeGreaterThan(30)
    for (const [name, { body }] of Object.entries(snippets))
      expect(parseYaml(body.join('\n').replace(/\$\{\d+[^}]*\}|\$\d+/g, 'x')), name).toEqual(
        expect.any(Object),
      )
  })
})

describe('saving an entry changes nothing in it', () => {
  test('neither as Markdown, as which entries open, nor as MDX', () => {
    const Saving = z.object({
      'editor.formatOnSave': z.literal(false),
      'files.trimTrailingWhitespace': z.literal(false),
    })
    const settings = z.object({
      'files.associations': z.record(z.string(), z.literal('markdown')),
      '[markdown]': Saving,
      '[mdx]': Saving,
    })
    expect(settings.safeParse(jsonc('.vscode/settings.json')).error).toBeUndefined()
  })

  test('two spaces at the end of a line stay, for they break it', () => {
    const sections = readFileSync('.editorconfig', 'utf8').split(/^(?=\[)/m)
    const trimming = sections.filter((text) => text.includes('trim_trailing_whitespace'))
    expect(
      trimming.map((text) => text.trim().split('\n')).map(([glob, ...rest]) => [glob, rest.at(-1)]),
    ).toEqual([
      ['[*]', 'trim_trailing_whitespace = true'],
      ['[*.{md,mdx}]', 'trim_trailing_whitespace = false'],
    ])
  })
})

describe('.vscode', () => {
  test('every vocabulary has its schema', () => {
    const settings = z
      .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(jsonc('.vscode/settings.json'))
    const expected = readdirSync('content/vocabulary').map((name) => [
      `.vscode/schemas/${name.replace('.yaml', '')}.json`,
      name.endsWith('.yaml') ? `content/vocabulary/${name}` : `content/vocabulary/${name}/*.yaml`,
    ])
    expect(Object.entries(settings['yaml.schemas'])).toEqual(expected)
    for (const [schema = ''] of expected) expect(existsSync(schema), schema).toBe(true)
  })

  test('the task reads what the check prints', () => {
    const Tasks = z.object({
      tasks: z.array(z.object({ problemMatcher: z.object({ pattern: z.object({ regexp: z.string() }) }) })),
    })
    const { tasks } = Tasks.parse(jsonc('.vscode/tasks.json'))
    const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '')
    const range = { line: 2, column: 3, endLine: 4, endColumn: 5 }
    for (const code of codes) {
      const line = printGithub([diagnose(code, 'practices/a/th.mdx', range)], words).trimEnd()
      const severity = severities[code]
      expect(pattern.exec(line)?.slice(1, 8), code).toEqual([
        severity,
        'practices/a/th.mdx',
        '2',
        '4',
        '3',
        '5',
        code,
      ])
    }
  })
})
