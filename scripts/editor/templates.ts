import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Field } from '../../src/entry/meta.ts'
import { type FieldWords, type Table, tables, type WordsOf } from '../../src/entry/words.ts'
import { checkWords } from '../../src/node/content.ts'
import { readFieldWords } from '../../src/node/field-words.ts'

/** The files that people copy, and how their comments explain a field. */
const templates: [file: string, table: Table, explain: (words: FieldWords, field: Field) => string][] = [
  ['practices/_template/th.mdx', 'entry', ({ comment, help }) => comment ?? help.th],
  ['practices/_template/en.mdx', 'english', inEnglish],
  ['practices/_adoption/province-year.mdx', 'adoption', ({ help }) => `${help.th} / ${help.en}`],
]

function inEnglish({ label, help }: FieldWords, { kind, meta }: Field): string {
  const { th, en } = meta.bookkeeping ? help : label
  if (kind !== 'rows') return `${th} / ${en}`
  const { th: thai, en: english } = checkWords().commands['template.sameOrder']
  return `${th} ${thai} / ${en}: ${english}`
}

/** Whether a field must be filled in, in Thai. */
export const need = (required: boolean) =>
  checkWords().commands[required ? 'template.required' : 'template.optional'].th

/** The templates by their paths: their front matter follows the table of fields, the rest stays as it is. */
export function templateFiles(): [file: string, text: string][] {
  const { wordsOf } = readFieldWords()
  return templates.map(([file, table, explain]) => {
    const text = readFileSync(file, 'utf8')
    const intro = /^---\n(?:#.*\n)*\n/.exec(text)?.[0] ?? '---\n\n'
    const body = text.slice(text.indexOf('\n---\n') + 1)
    const fields = tables[table].map(
      (field) =>
        `# ${field.name} (${need(field.required)}) ${explain(wordsOf(table, field.path), field)}${exampleOf(field, table, wordsOf)}\n${field.name}:\n`,
    )
    return [file, intro + fields.join('\n') + body]
  })
}

function exampleOf(field: Field, table: Table, wordsOf: WordsOf): string {
  const lines = field.meta.bookkeeping && field.fields.length > 0 ? [] : exampleLines(field, table, wordsOf)
  if (lines.length === 0) return ''
  const example = checkWords().commands['template.example'].th
  if (field.fields.length === 0) return ` ${example}: ${lines[0]}`
  return ` ${example}:${lines.map((line, at) => `\n#   ${field.kind === 'rows' ? (at === 0 ? '- ' : '  ') : ''}${line}`).join('')}`
}

/** A field as it stands in a file, without its own name; of a row or group, a line for each field inside. */
function exampleLines({ path, kind, fields }: Field, table: Table, wordsOf: WordsOf): string[] {
  if (fields.length > 0)
    return fields.flatMap((inner) =>
      inner.fields.length > 0
        ? []
        : exampleLines(inner, table, wordsOf).map((example) => `${inner.name}: ${example}`),
    )
  const { example } = wordsOf(table, path)
  const locale = table === 'english' || path.startsWith('en.') ? 'en' : 'th'
  const words = typeof example === 'string' ? example : example?.[locale]
  if (words === undefined) return []
  return [kind === 'line' ? stringify(words, { lineWidth: 0 }).trim() : words]
}
