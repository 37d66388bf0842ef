import { parseFrontMatter } from '../../check/markup/front-matter.ts'
import { englishFields } from '../english.ts'
import { entryFields } from '../fields.ts'
import type { SourceText } from '../source-text.ts'
import type { SectionTerm } from '../vocabulary.ts'
import { type State, shortDigest, type TextState, unnamed } from './changes.ts'

const fields = [...entryFields, ...englishFields]

/** Fields for the library itself; no reader sees them. */
const bookkeeping = new Set(fields.filter(({ meta }) => meta.bookkeeping).map(({ name }) => name))

/** Names of parts of the facts, in the order of the table. */
const names = [...new Set(fields.map(({ name }) => name)), unnamed]

/** The state of an entry; nothing while it is a draft. */
export function stateOf(th: TextState | undefined, en: TextState | undefined): State | undefined {
  if (th?.status !== 'published' && th?.status !== 'withdrawn') return undefined
  return { hash: shortDigest(`${th.hash} ${en?.hash ?? ''}`), th, en }
}

/** The state of one file; nothing where its facts cannot be read. Who has read them already hands them over as `data`. */
export function textState(
  source: SourceText,
  locale: 'th' | 'en',
  sections: readonly SectionTerm[],
  data = parseFrontMatter(source).data,
): TextState | undefined {
  const facts = inOrder(data)
  if (!isRecord(facts)) return undefined
  const body = source.text.slice(source.head.length)
  const shown = Object.entries(facts).filter(([field]) => !bookkeeping.has(field))
  const byName = names.flatMap((name) => shown.filter(([field]) => nameOf(field) === name))
  return {
    status: String(facts['status']),
    hash: shortDigest(`${JSON.stringify(shown)}\n${body}`),
    facts: digests(byName.map(([field, value]) => [nameOf(field), JSON.stringify(value)])),
    sections: digests(body.split(/^(?=## )/m).map((part) => [sectionOf(part, locale, sections), part])),
  }
}

const nameOf = (field: string) => (names.includes(field) ? field : unnamed)

/** A digest of all that goes by one name. */
function digests(parts: [name: string, content: string][]): Record<string, string> {
  const byName = Map.groupBy(parts, ([name]) => name)
  return Object.fromEntries(
    [...byName].map(([name, found]) => [name, shortDigest(found.map(([, content]) => content).join('\n'))]),
  )
}

function sectionOf(part: string, locale: 'th' | 'en', sections: readonly SectionTerm[]): string {
  const heading = /^## (.*)/.exec(part)?.[1]?.trim()
  return sections.find(({ label }) => label[locale] === heading)?.id ?? unnamed
}

/** The same facts are the same in whatever order they are typed; an empty field is none. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isRecord(value)) return value
  const filled = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(
    filled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, inOrder(inner)]),
  )
}

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
