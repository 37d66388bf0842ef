import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const Case = z.object({
  name: z.string(),
  mdx: z.string(),
  expected: z.enum(['reject', 'accept']),
  fileName: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  gen: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type HostileCase = z.infer<typeof Case>

/** Entries that try to run, load, hide or exhaust something, and honest ones that look a little like them. */
export const { cases } = z
  .object({ cases: z.array(Case) })
  .parse(JSON.parse(readFileSync('tests/cases/hostile-mdx.json', 'utf8')))

/** An otherwise valid draft, into which a case puts its body or its trick with the facts. */
const facts = ['kind: good-practice', 'status: draft']

/** Writes a case's files as an entry. */
export function writeCase(practices: string, hostile: HostileCase, id = 'an-entry') {
  const folder = join(practices, id)
  mkdirSync(folder)
  writeFileSync(join(folder, 'th.mdx'), intoDraft(hostile))
  if (hostile.fileName) writeFileSync(join(folder, hostile.fileName), hostile.mdx)
  for (const [name, content] of Object.entries(hostile.files ?? {}))
    writeFileSync(join(folder, name), content)
}

/** A line of the written file as one of the case: the lines of the draft's own facts are none of it. */
export const lineInCase = ({ fileName }: HostileCase, line: number) =>
  fileName || line === 1 ? line : line - facts.length

/** The stand-in title stays where a case needs none; all else of its front matter joins the draft's own. */
function intoDraft({ mdx, gen }: HostileCase): string {
  const text = gen ? generate(gen) : mdx
  return text.replace('---\n', () => `---\n${facts.join('\n')}\n`)
}

/** Input too large to keep in a file. */
function generate(gen: NonNullable<HostileCase['gen']>): string {
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
