import type { Root } from 'mdast'
import type * as z from 'zod'
import { visit } from 'unist-util-visit'
import type { Diagnostic, Range } from './diagnostics/diagnostic.ts'
import { fromZod } from './diagnostics/from-zod.ts'
import { findForbidden, rangeOf } from './markup/allow.ts'
import { parseFrontMatter, withoutFrontMatter } from './markup/front-matter.ts'
import { type RenderContext, renderHtml } from './markup/html.ts'
import { parseBody } from './markup/parse.ts'
import { checkSections } from './markup/sections.ts'
import { EnglishWords, PartialEnglish } from './schema/english.ts'
import { DraftEntry, Entry, EntryFacts } from './schema/entry.ts'
import type { SectionTerm } from './schema/vocabulary.ts'

/** The files of one entry, as read. */
export interface EntryFolder {
  /** The folder's name: the entry's address. */
  id: string
  /** Path of the folder from the project's root. */
  path: string
  th?: string
  en?: string
  /** File names of images and documents beside the text. */
  attachments: string[]
  /** What was wrong before anything could be read. */
  diagnostics: Diagnostic[]
}

/** A mention in the text of something that stands elsewhere. */
export interface Mention {
  kind: 'source' | 'term' | 'link' | 'image'
  value: string
  /** The alternative text of an image. */
  alt?: string
  range: Range
}

/** One language's text, checked and turned to HTML. */
export interface ParsedText<Facts> {
  file: string
  facts: Facts
  html: string
  mentions: Mention[]
}

/** An entry as far as it could be understood; plain data, so that it can be kept between builds. */
export interface ParsedEntry {
  id: string
  path: string
  attachments: string[]
  th?: ParsedText<EntryFacts>
  en?: ParsedText<PartialEnglish>
  diagnostics: Diagnostic[]
}

/** What turning text into HTML needs besides the text. */
export interface EntryContext {
  base: string
  sections: SectionTerm[]
  words: Record<'th' | 'en', RenderContext['words']>
}

type Locale = 'th' | 'en'

/** Parses and checks one entry by itself: facts by schema, text by grammar and template. */
export function parseEntry(folder: EntryFolder, context: EntryContext): ParsedEntry {
  const { id, path, attachments } = folder
  const diagnostics = [...folder.diagnostics]
  const th = folder.th === undefined ? undefined : parseThai(folder, context, diagnostics)
  const en =
    folder.en === undefined || !th ? undefined : parseEnglish(folder, th.facts, context, diagnostics)
  return { id, path, attachments, ...(th && { th }), ...(en && { en }), diagnostics }
}

function parseThai(folder: EntryFolder, context: EntryContext, diagnostics: Diagnostic[]) {
  const file = `${folder.path}/th.mdx`
  const text = folder.th ?? ''
  const facts = readFacts(file, text, (data) => (isDraft(data) ? DraftEntry : Entry), EntryFacts, diagnostics)
  const lesson = facts?.kind === 'lesson'
  const needs = { locale: 'th' as const, sections: context.sections, lesson, draft: facts?.status === 'draft' }
  const body = readBody(file, text, needs, diagnostics)
  if (!facts || !body) return undefined
  const html = render(body, folder.id, 'th', facts.sources ?? [], context, diagnostics)
  return { file, facts, html, mentions: findMentions(body) }
}

function parseEnglish(folder: EntryFolder, thai: EntryFacts, context: EntryContext, diagnostics: Diagnostic[]) {
  const file = `${folder.path}/en.mdx`
  const text = folder.en ?? ''
  const facts = readFacts(file, text, () => EnglishWords, PartialEnglish, diagnostics)
  const needs = {
    locale: 'en' as const,
    sections: context.sections,
    lesson: thai.kind === 'lesson',
    draft: thai.status === 'draft',
  }
  const body = readBody(file, text, needs, diagnostics)
  if (!facts || !body) return undefined
  const html = render(body, folder.id, 'en', thai.sources ?? [], context, diagnostics)
  return { file, facts, html, mentions: findMentions(body) }
}

/** A schema of facts, with the names of its fields. */
type FactsSchema = z.ZodType & { shape: Record<string, unknown> }

/** Facts that fail are reported; those that hold are kept, so that the rules can speak of them in the same run. */
function readFacts<Facts>(
  file: string,
  text: string,
  schemaFor: (data: unknown) => FactsSchema,
  partial: z.ZodType<Facts>,
  diagnostics: Diagnostic[],
): Facts | undefined {
  const { data = {}, diagnostics: found } = parseFrontMatter(file, text)
  diagnostics.push(...found)
  if (found.length > 0) return undefined
  const schema = schemaFor(data)
  const { error } = schema.safeParse(data, { reportInput: true })
  const issues = error?.issues ?? []
  diagnostics.push(...fromZod(file, text, issues, Object.keys(schema.shape)))
  return partial.safeParse(withoutFailed(data, issues)).data
}

function withoutFailed(data: unknown, issues: z.core.$ZodIssue[]): unknown {
  if (typeof data !== 'object' || data === null || issues.length === 0) return data
  const failed = new Set<unknown>(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  )
  return Object.fromEntries(Object.entries(data).filter(([key]) => !failed.has(key)))
}

const isDraft = (data: unknown) =>
  typeof data === 'object' && data !== null && 'status' in data && data.status === 'draft'

function readBody(file: string, text: string, needs: Parameters<typeof checkSections>[2], diagnostics: Diagnostic[]) {
  const { tree, diagnostics: found } = parseBody(file, withoutFrontMatter(text))
  diagnostics.push(...found)
  if (!tree) return undefined
  diagnostics.push(...findForbidden(file, tree), ...checkSections(file, tree, needs))
  return tree
}

/** HTML is made only of what passed; an entry with errors reaches no page. */
function render(tree: Root, id: string, locale: Locale, sources: string[], context: EntryContext, diagnostics: Diagnostic[]) {
  if (diagnostics.some(({ severity }) => severity === 'error')) return ''
  const { base, sections, words } = context
  return renderHtml(tree, { locale, base, id, sources, sections, words: words[locale] })
}

function findMentions(tree: Root): Mention[] {
  const mentions: Mention[] = []
  visit(tree, (node) => {
    const range = rangeOf(node)
    if (node.type === 'link' || node.type === 'definition') mentions.push({ kind: 'link', value: node.url, range })
    if (node.type === 'image') mentions.push({ kind: 'image', value: node.url, alt: node.alt ?? '', range })
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
    const kind = node.name === 'Cite' ? 'source' : node.name === 'Term' ? 'term' : undefined
    const value = node.attributes[0]?.value
    if (kind && typeof value === 'string') mentions.push({ kind, value, range })
  })
  return mentions
}
