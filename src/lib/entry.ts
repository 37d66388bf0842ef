import type { Code } from './diagnostics/catalogue.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { ReadFacts } from './facts.ts'
import { identityProblems } from './identity.ts'
import type { RenderContext } from './markup/html.ts'
import type { Mention } from './markup/mentions.ts'
import { namePassages } from './markup/passages.ts'
import { parseText } from './parse-text.ts'
import { publicContacts } from './personal-data/public-contacts.ts'
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
  /** A short digest of each section, by its id. */
  digests: Record<string, string>
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
