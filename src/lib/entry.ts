import type { Root } from 'mdast'
import type { Code } from './diagnostics/catalogue.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { type FactsSchemas, type ReadFacts, readFacts } from './facts.ts'
import { identityProblems } from './identity.ts'
import { findForbidden } from './markup/allow.ts'
import { findCharacters } from './markup/characters.ts'
import { readYaml } from './markup/facts-yaml.ts'
import { missingFrontMatter, withoutFrontMatter } from './markup/front-matter.ts'
import { type RenderContext, renderHtml } from './markup/html.ts'
import { tooComplex } from './markup/limits.ts'
import { findMentions, type Mention } from './markup/mentions.ts'
import { parseBody } from './markup/parse.ts'
import { factPassages, linePassages, namePassages, type Passage, textPassages } from './markup/passages.ts'
import { checkSections, type SectionNeeds } from './markup/sections.ts'
import { publicContacts } from './personal-data/public-contacts.ts'
import { withoutReviewed } from './reviewed.ts'
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

/** One language's text, checked and turned to HTML. */
export interface ParsedText<Facts> extends ReadFacts<Facts> {
  file: string
  /** Empty where anything is wrong: an entry with errors reaches no page. */
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
  /** Checks of which a reviewed exception let something stand. */
  excepted: Code[]
  diagnostics: Diagnostic[]
}

/** What turning text into HTML needs besides the text. */
export interface EntryContext {
  base: string
  sections: SectionTerm[]
  /** Numbers and addresses that are public on purpose. */
  contacts: string[]
  words: Record<'th' | 'en', RenderContext['words']>
}

/** What reading one language's file needs besides its text. */
interface Reading<Facts> extends FactsSchemas<Facts> {
  locale: 'th' | 'en'
  folder: EntryFolder
  context: EntryContext
  diagnostics: Diagnostic[]
  excepted: Set<Code>
  /** The facts of the entry, which decide how its text is read; in Thai they are read just before. */
  entryOf: (own: Facts | undefined) => EntryFacts | undefined
}

/** Parses and checks one entry by itself: facts by schema, text by grammar and template. */
export function parseEntry(folder: EntryFolder, context: EntryContext): ParsedEntry {
  const { id, path, attachments } = folder
  const names = identityProblems(path, namePassages([id, ...attachments]), publicContacts(context.contacts))
  const diagnostics = [...folder.diagnostics, ...names]
  const excepted = new Set<Code>()
  const shared = { folder, context, diagnostics, excepted }
  const th = parseText(folder.th, { ...shared, ...thai })
  const en = parseText(folder.en, { ...shared, ...english(th?.facts) })
  return { id, path, attachments, ...(th && { th }), ...(en && { en }), excepted: [...excepted], diagnostics }
}

const thai = {
  locale: 'th' as const,
  schemaFor: (data: unknown) => (statusOf(data) === 'draft' ? DraftEntry : Entry),
  partial: EntryFacts,
  entryOf: (own: EntryFacts | undefined) => own,
}

const english = (entry: EntryFacts | undefined) => ({
  locale: 'en' as const,
  schemaFor: () => (entry?.status === 'draft' ? PartialEnglish : EnglishWords),
  partial: PartialEnglish,
  entryOf: () => entry,
})

const statusOf = (data: unknown) =>
  typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined

function parseText<Facts>(text: string | undefined, reading: Reading<Facts>): ParsedText<Facts> | undefined {
  if (text === undefined) return undefined
  const { locale, folder, context, diagnostics, excepted } = reading
  const file = `${folder.path}/${locale}.mdx`
  const unreadable = tooComplex(file, text) ?? missingFrontMatter(file, text)
  if (unreadable) {
    diagnostics.push(unreadable)
    return undefined
  }
  diagnostics.push(...findCharacters(file, text))
  const read = readFacts(file, text, reading, diagnostics)
  const entry = reading.entryOf(read?.facts)
  const body = readBody(file, text, sectionNeeds(reading, entry), diagnostics)
  const passages = passagesOf(text, read !== undefined, body)
  const identifying = identityProblems(file, passages, publicContacts(context.contacts))
  diagnostics.push(...withoutReviewed(identifying, entry?.exceptions, excepted))
  if (!read) return undefined
  const html = body ? render(body, entry?.sources ?? [], reading) : ''
  return { file, ...read, html, mentions: body ? findMentions(body) : [] }
}

/** Of an entry whose facts cannot be read nobody knows what its text needs: it is read as a draft. */
function sectionNeeds<Facts>(
  { locale, context }: Reading<Facts>,
  entry: EntryFacts | undefined,
): SectionNeeds {
  const draft = entry === undefined || entry.status === 'draft'
  return { locale, sections: context.sections, lesson: entry?.kind === 'lesson', draft }
}

function readBody(
  file: string,
  text: string,
  needs: SectionNeeds,
  diagnostics: Diagnostic[],
): Root | undefined {
  const written = withoutFrontMatter(text)
  const { tree, diagnostics: found } = parseBody(file, written)
  diagnostics.push(...found)
  if (!tree) return undefined
  diagnostics.push(...findForbidden(file, tree, written), ...checkSections(file, tree, needs))
  return tree
}

/** What could not be parsed is read line by line: it stands in the file all the same. */
function passagesOf(text: string, hasFacts: boolean, body: Root | undefined): Passage[] {
  if (!hasFacts || !body) return linePassages(text)
  return [...factPassages(readYaml(text)), ...textPassages(body, withoutFrontMatter(text))]
}

function render<Facts>(
  tree: Root,
  sources: string[],
  { locale, folder, context, diagnostics }: Reading<Facts>,
) {
  if (diagnostics.some(({ severity }) => severity === 'error')) return ''
  const { base, sections, words } = context
  return renderHtml(tree, { locale, base, id: folder.id, sources, sections, words: words[locale] })
}
