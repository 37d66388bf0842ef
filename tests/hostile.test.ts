import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Diagnostic } from '../src/lib/diagnostics/diagnostic.ts'
import { checkFolder } from './check-folder.ts'
import { verdicts } from './hostile-verdicts.ts'

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

/** An otherwise valid draft, into which a case puts its body or its trick with the facts. */
const facts = ['kind: good-practice', 'status: draft']

describe('what may harm is refused for what it is, on its own line', () => {
  test.each(cases.filter(({ expected }) => expected === 'reject'))('$name', (hostile) => {
    const [first] = errorsOf(hostile).filter(({ file }) => file.endsWith(hostile.fileName ?? 'th.mdx'))
    expect(first && `${first.code}:${lineInCase(hostile, first.line)}`).toBe(verdicts[hostile.name])
  })
})

describe('what is honest passes', () => {
  test.each(cases.filter(({ expected }) => expected === 'accept'))('$name', (honest) => {
    expect(errorsOf(honest)).toEqual([])
  })
})

/** The lines of the draft's own facts are none of the case's. */
const lineInCase = ({ fileName }: Case, line: number) => (fileName || line === 1 ? line : line - facts.length)

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
