import type { Root } from 'mdast'
import type * as z from 'zod'
import type { EntryFacts } from '../entry/fields.ts'
import { textState } from '../entry/history/state.ts'
import { type SourceText, sourceText } from '../entry/source-text.ts'
import { valueAt } from '../entry/values.ts'
import { renderTree } from '../render/html.ts'
import { emptyTree } from '../render/safe-tree.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { fromZod } from './diagnostics/from-zod.ts'
import type { EntryContext, EntryFolder, ParsedText } from './entry.ts'
import { withoutReviewed } from './exceptions.ts'
import { identityProblems } from './identity.ts'
import { findForbidden } from './markup/allow.ts'
import { findCharacters } from './markup/characters.ts'
import { missingFrontMatter, parseFrontMatter } from './markup/front-matter.ts'
import { tooComplex, unfinished } from './markup/limits.ts'
import { findNorms } from './markup/norms.ts'
import { findMentions, parseBody } from './markup/parse.ts'
import { factPassages, linePassages, textPassages } from './markup/passages.ts'
import { sectionDigests } from './markup/sections.ts'
import { publicContacts } from './personal-data/recognizers/contacts.ts'

/** What reading any file of an entry needs besides its text. */
export interface SharedReading {
  folder: EntryFolder
  context: EntryContext
  diagnostics: Diagnostic[]
  excepted: Set<string>
  /** Source keys in the order they are numbered on the page: each text adds those it lists. */
  sources: Set<string>
}

/** What reading one file of an entry needs besides its text. */
export interface Reading<Facts> extends FactsSchemas<Facts>, SharedReading {
  /** Path from the project's root. */
  file: string
  locale: 'th' | 'en'
  /** The facts of the entry; in Thai they are read just before. */
  entryOf: (own: Facts | undefined) => EntryFacts | undefined
  /** What is wrong with the form of a text that is right in itself. */
  formProblems: (tree: Root, entry: EntryFacts | undefined, own: Facts | undefined) => Iterable<Diagnostic>
}

/**
 * Parses and checks one file of an entry; what it finds goes to the entry's diagnostics. A text that a parser cannot finish is one
 * more finding, and never the end of the whole check.
 */
export function parseText<Facts>(
  text: string | undefined,
  reading: Reading<Facts>,
): ParsedText<Facts> | undefined {
  if (text === undefined) return undefined
  try {
    return parse(sourceText(reading.file, text), reading)
  } catch {
    reading.diagnostics.push(unfinished(reading.file))
    return undefined
  }
}

function parse<Facts>(source: SourceText, reading: Reading<Facts>): ParsedText<Facts> | undefined {
  const { locale, context, diagnostics, excepted, sources } = reading
  const unreadable = tooComplex(source) ?? missingFrontMatter(source)
  if (unreadable) {
    diagnostics.push(unreadable)
    return undefined
  }
  const { data, diagnostics: unread } = parseFrontMatter(source)
  diagnostics.push(...findCharacters(source), ...unread)
  const read = unread.length > 0 ? undefined : readFacts(source, data, reading, diagnostics)
  const entry = reading.entryOf(read?.facts)
  const { tree: body, diagnostics: unparsed } = parseBody(source)
  diagnostics.push(...unparsed)
  if (body)
    diagnostics.push(
      ...findForbidden(source, body),
      ...findNorms(source.file, body, locale, context.law),
      ...reading.formProblems(body, entry, read?.facts),
    )
  const identifying = identityProblems(
    source.file,
    read && body ? [...factPassages(source), ...textPassages(body, source.body)] : linePassages(source.text),
    publicContacts(context.contacts),
  )
  diagnostics.push(...withoutReviewed(identifying, context.exceptions, excepted))
  if (!read) return undefined
  for (const key of sourcesIn(read.facts)) sources.add(key)
  return {
    file: source.file,
    ...read,
    tree: body ? render(body, reading) : emptyTree,
    mentions: body ? findMentions(body) : [],
    digests: body ? sectionDigests(body, source.body, locale, context.sections) : {},
    state: textState(source, locale, context.sections, data),
  }
}

/** The facts of a file alone, as far as they hold; nothing in them is told. */
export function outlineOf<Facts>(
  source: SourceText,
  schemas: FactsSchemas<Facts>,
): ParsedText<Facts> | undefined {
  if (tooComplex(source)) return undefined
  const { data, diagnostics } = parseFrontMatter(source)
  const read = diagnostics.length > 0 ? undefined : readFacts(source, data, schemas, [])
  return read && { file: source.file, ...read, ...withoutBody }
}

/** What is known of the body of a text that was not read. */
export const withoutBody = { tree: emptyTree, mentions: [], digests: {} }

function sourcesIn(facts: unknown): string[] {
  const listed = valueAt(facts, 'sources')
  const own = valueAt(facts, 'ownSources')
  return [
    ...(Array.isArray(listed) ? listed.map(String) : []),
    ...(Array.isArray(own) ? own.map((source) => String(valueAt(source, 'key'))) : []),
  ]
}

function render<Facts>(tree: Root, { locale, folder, context, diagnostics, sources }: Reading<Facts>) {
  if (diagnostics.some(({ severity }) => severity === 'error')) return emptyTree
  const { base, sections, law, tools, words } = context
  const given = {
    locale,
    base,
    id: folder.id,
    sources: [...sources],
    sections,
    law,
    tools,
    words: words[locale],
  }
  return renderTree(tree, given)
}

/** The facts of one file, as far as they could be understood. */
export interface ReadFacts<Facts> {
  facts: Facts
  /** Fields that are there but wrong: they are told already, so the rules keep quiet about them. */
  failed: string[]
}

/** How to read the facts of one kind of file. */
export interface FactsSchemas<Facts> {
  /** The schema that a set of facts must meet. */
  schemaFor: (data: unknown) => z.ZodType
  /** The same with every field optional, to keep what holds. */
  partial: z.ZodType<Facts>
}

/** Facts that fail are reported; those that hold are kept, so that the rules can speak of them in the same run. */
function readFacts<Facts>(
  source: SourceText,
  data: unknown,
  { schemaFor, partial }: FactsSchemas<Facts>,
  diagnostics: Diagnostic[],
): ReadFacts<Facts> | undefined {
  const filled = withoutEmpty(data)
  const schema = schemaFor(filled)
  const issues = schema.safeParse(filled, { reportInput: true }).error?.issues ?? []
  diagnostics.push(...fromZod({ text: source, schema }, issues))
  const failed = new Set(issues.flatMap(failedFields))
  const facts = partial.safeParse(without(filled, failed)).data
  return facts === undefined ? undefined : { facts, failed: [...failed] }
}

/** A field without a value (`unit:`) is one that nobody has filled in: the same as none. */
function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty)
  if (typeof data !== 'object' || data === null) return data
  const filled = Object.entries(data).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutEmpty(value)]))
}

function without(data: unknown, fields: Set<string>): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([key]) => !fields.has(key)))
}

const failedFields = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])]
