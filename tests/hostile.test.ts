import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Code } from '../src/lib/diagnostics/catalogue.ts'
import type { Diagnostic } from '../src/lib/diagnostics/diagnostic.ts'
import { checkFolder } from './check-folder.ts'

const Case = z.object({
  name: z.string(),
  mdx: z.string(),
  expected: z.enum(['reject', 'accept']),
  fileName: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  gen: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
type Case = z.infer<typeof Case>

const { cases } = z
  .object({ cases: z.array(Case) })
  .parse(JSON.parse(readFileSync('tests/cases/hostile-mdx.json', 'utf8')))

/** Not rejected yet; a case that is rejected must leave this list. */
const notYet = new Set([
  'link-text-mismatch',
  'fm-bidi-title',
  'uni-bidi-isolate',
  'uni-c1',
  'uni-noncharacter',
  'code-meta-js',
  'fence-unclosed',
  'definition-title-expression',
  'footnote-constructor',
])

/** An otherwise valid draft, into which a case puts its body or its trick with the facts. */
const facts = ['kind: good-practice', 'status: draft']
const bodyLine = facts.length + 5

describe('what may harm is refused', () => {
  test.each(cases.filter(({ expected }) => expected === 'reject'))('$name', (hostile) => {
    const errors = errorsOf(hostile)
    if (notYet.has(hostile.name)) expect(errors, 'refused by now: take it off the list').toEqual([])
    else expect(errors).not.toEqual([])
  })
})

describe('what is honest passes', () => {
  test.each(cases.filter(({ expected }) => expected === 'accept'))('$name', (honest) => {
    expect(errorsOf(honest)).toEqual([])
  })
})

test('the list of exceptions names cases that exist', () => {
  expect([...notYet].filter((name) => !cases.some((hostile) => hostile.name === name))).toEqual([])
})

/** By how a case's name begins, for which reason it is refused. */
const reasons: Record<string, Code[]> = {
  esm: ['mdx-program'],
  expr: ['mdx-program'],
  attr: ['component-attribute', 'component-unknown'],
  el: ['component-unknown'],
  html: ['mdx-syntax'],
  link: ['link-unsafe'],
  autolink: ['mdx-syntax', 'link-unsafe'],
  img: ['image-unusable'],
}

test('what hides in the text is refused for what it is, on its own line', () => {
  const inBody = cases.filter(({ name }) => (name.split('-')[0] ?? '') in reasons && !notYet.has(name))
  expect(inBody.length).toBeGreaterThan(40)
  for (const hostile of inBody) {
    const [first] = errorsOf(hostile).filter(({ file }) => file.endsWith('th.mdx'))
    expect(reasons[hostile.name.split('-')[0] ?? ''], hostile.name).toContain(first?.code)
    expect(first?.line, hostile.name).toBeGreaterThanOrEqual(bodyLine)
  }
})

function errorsOf(hostile: Case): Diagnostic[] {
  const practices = mkdtempSync(join(tmpdir(), 'hostile-'))
  const folder = join(practices, 'an-entry')
  mkdirSync(folder)
  writeFileSync(join(folder, 'th.mdx'), intoDraft(hostile))
  if (hostile.fileName) writeFileSync(join(folder, hostile.fileName), hostile.mdx)
  for (const [name, content] of Object.entries(hostile.files ?? {}))
    writeFileSync(join(folder, name), content)
  return checkFolder(practices).filter(({ severity }) => severity === 'error')
}

/** The stand-in title stays where a case needs none; all else of its front matter joins the draft's own. */
function intoDraft({ mdx, gen }: Case): string {
  const text = gen ? generate(gen) : mdx
  return text.replace('---\n', () => `---\n${facts.join('\n')}\n`)
}

/** Input too large to keep in a file. */
function generate(gen: NonNullable<Case['gen']>): string {
  const number = (name: string) => Number(gen[name] ?? 0)
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => row(index)).join('')
  const kinds: Record<string, () => string> = {
    'nested-list': () => rows(number('count'), (index) => `${'  '.repeat(index)}- a\n`),
    backticks: () => rows(number('count'), (index) => `${'`'.repeat(index)} `),
    table: () => rows(number('rows'), (index) => `|${(index === 1 ? '-|' : 'a|').repeat(number('cols'))}\n`),
    defs: () => rows(number('count'), (index) => `[a${index}]: https://example.org/${index}\n`),
  }
  const made = kinds[String(gen['kind'])]?.() ?? String(gen['unit']).repeat(number('count'))
  return `${gen['prefix']}${made}${gen['suffix'] ?? ''}`
}
