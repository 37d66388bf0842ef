import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCsv } from '../export/read-csv.ts'

/*
 * docs/add-a-field.md, done in a copy of the project: a row of the table and its words are all that a field needs. The
 * copy has one entry, which says something in the new field, in both languages.
 */
const project = mkdtempSync(join(tmpdir(), 'add-a-field-'))
const at = (path: string) => join(project, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
function rewrite(path: string, change: (text: string) => string) {
  const text = read(path)
  expect(change(text), path).not.toBe(text)
  writeFileSync(at(path), change(text))
}

const row = `  /** What was bought or lent for it. */
  equipment: field(line(200).optional(), {
    english: 240,
    form: 'who',
    shown: ['panel', 'compare', 'listing', 'data'],
    since: '2026-12-01',
  }),
`
const words = `  equipment:
    label: { th: อุปกรณ์ที่ใช้, en: Equipment }
    help: { th: สิ่งที่ซื้อหรือยืมมาใช้, en: What was bought or lent for it. }
    example: { th: โทรศัพท์หนึ่งเครื่อง, en: One telephone }
`
const thai = 'แท็บเล็ตสำหรับล่ามสองเครื่อง'
const english = 'Two tablets for interpreters'
const entry = 'mae-sai-interpreters'
/** A folder of its own is a trial: no published address is missed, and none is noted. */
const practices = 'entries'

function run(...command: string[]) {
  const env = { ...process.env, NODE_ENV: 'production', PRACTICES_DIR: practices }
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: project, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

beforeAll(() => {
  for (const path of [
    'src',
    'scripts',
    'content',
    'public',
    '.vscode',
    '.github',
    'practices/_template',
    'practices/_adoption',
    'tests/checks',
  ])
    cpSync(path, at(path), { recursive: true })
  for (const path of ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(path, at(path))
  symlinkSync(resolve('node_modules'), at('node_modules'))
  cpSync(`tests/checks/valid/both-languages/practices/${entry}`, at(`${practices}/${entry}`), {
    recursive: true,
  })
  rewrite('src/entry/fields.ts', (text) =>
    text.replace(/(export const Entry = [\s\S]*?\n)(.*\n {2}owner: field\()/, `$1${row}$2`),
  )
  rewrite('content/fields.yaml', (text) => text.replace('english:\n  translatedFrom:', `${words}$&`))
  rewrite(`${practices}/${entry}/th.mdx`, (text) => text.replace(/^owner:/m, `equipment: ${thai}\n$&`))
  rewrite(`${practices}/${entry}/en.mdx`, (text) => text.replace(/^owner:/m, `equipment: ${english}\n$&`))
})

describe('a field that was added by one row and its words', () => {
  test('stops everything while it has no words, or is published nowhere', () => {
    const [table, yaml] = [read('src/entry/fields.ts'), read('content/fields.yaml')]
    writeFileSync(at('content/fields.yaml'), yaml.replace(words, ''))
    expect(run('scripts/schemas.ts').output).toContain('the field equipment of entry has no words')
    writeFileSync(at('content/fields.yaml'), yaml)
    writeFileSync(
      at('src/entry/fields.ts'),
      table.replace("    shown: ['panel', 'compare', 'listing', 'data'],\n    since", '    since'),
    )
    expect(run('scripts/check.ts').output).toContain('equipment is published nowhere')
    writeFileSync(at('src/entry/fields.ts'), table)
  })

  test('stands in the templates, and in what editors complete by', () => {
    expect(run('scripts/schemas.ts').status).toBe(0)
    expect(read('practices/_template/th.mdx')).toContain(
      '# equipment (ไม่บังคับ) สิ่งที่ซื้อหรือยืมมาใช้ ตัวอย่าง: โทรศัพท์หนึ่งเครื่อง\nequipment:\n',
    )
    expect(read('practices/_template/en.mdx')).toContain('อุปกรณ์ที่ใช้ / Equipment ตัวอย่าง: One telephone')
    expect(read('.vscode/schemas/th.json')).toContain('"equipment": {')
    expect(read('.vscode/schemas/en.json')).toContain('"maxLength": 240')
    expect(read('.vscode/entry.code-snippets')).toContain('"th.mdx: equipment"')
  })

  test('is translated: English is missed, English alone is refused, a change makes it older', () => {
    const [th, en] = [read(`${practices}/${entry}/th.mdx`), read(`${practices}/${entry}/en.mdx`)]
    const printed = (changed: { th?: string; en?: string }) => {
      writeFileSync(at(`${practices}/${entry}/th.mdx`), changed.th ?? th)
      writeFileSync(at(`${practices}/${entry}/en.mdx`), changed.en ?? en)
      return run('scripts/check.ts', `${practices}/${entry}`).output
    }
    expect(printed({})).toContain('0 errors, 0 warnings')
    expect(printed({ en: en.replace(`equipment: ${english}\n`, '') })).toContain(
      'warning[translation-missing]',
    )
    expect(printed({ th: th.replace(`equipment: ${thai}\n`, '') })).toContain('error[translation-extra]')
    printed({})
    expect(run('scripts/translated.ts', entry).status).toBe(0)
    writeFileSync(at(`${practices}/${entry}/th.mdx`), th.replace(thai, 'แท็บเล็ตเครื่องเดียว'))
    expect(run('scripts/check.ts', `${practices}/${entry}`).output).toContain('warning[translation-drift]')
    printed({})
  })

  describe('in what is published', () => {
    beforeAll(() => {
      const { status, output } = run('scripts/build.ts')
      expect(status, output).toBe(0)
    }, 600_000)

    test('stands on the page, and beside others where practices are compared', () => {
      for (const [folder, label, value] of [
        ['', 'อุปกรณ์ที่ใช้', thai],
        ['en/', 'Equipment', english],
      ] as const) {
        const page = read(`dist/${folder}practices/${entry}/index.html`)
        expect(page).toMatch(new RegExp(`<dt>${label}</dt>\\s*<dd>${value}</dd>`))
        expect(read(`dist/${folder}compare/index.html`)).toContain(label)
        expect(read(`dist/${folder}compare/${entry}.json`)).toContain(value)
      }
    })

    test('stands in the JSON, which its schema knows, and in the tables', () => {
      const json: { text: Record<string, { equipment: string }> } = JSON.parse(
        read(`dist/data/practices/${entry}.json`),
      )
      expect([json.text['th']?.equipment, json.text['en']?.equipment]).toEqual([thai, english])
      expect(read('dist/data/schema.json')).toContain('"equipment"')
      const [head = [], first = []] = readCsv(read('dist/data/practices.csv').replace(/^\uFEFF/, ''))
      expect(head.slice(-2)).toEqual(['equipment_th', 'equipment_en'])
      expect(first.slice(-2)).toEqual([thai, english])
      const sheet = textOf('dist/data/practices.xlsx', 'xl/')
      expect(sheet).toContain('อุปกรณ์ที่ใช้ · Equipment')
      expect(sheet).toContain(thai)
    })

    test('is asked for by the form', () => {
      const form = read('dist/contribute/new/index.html')
      expect(form).toContain('data-field="equipment"')
      expect(form).toContain('สิ่งที่ซื้อหรือยืมมาใช้')
    })

    test('is asked for by the Word template', () => {
      expect(textOf('dist/contribute/template.docx', 'word/document.xml')).toContain('อุปกรณ์ที่ใช้')
    })
  })
})

/** The text of all parts of an Office file whose names begin so. */
function textOf(file: string, part: string): string {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(at(file)))))
  return parts
    .filter(([name]) => name.startsWith(part))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n')
}
