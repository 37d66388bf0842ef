import type { Root } from 'mdast'
import type { AdoptionFacts } from '../entry/adoption.ts'
import { EnglishWords, PartialEnglish } from '../entry/english.ts'
import { DraftEntry, Entry, EntryFacts } from '../entry/fields.ts'
import type { TextState } from '../entry/history/changes.ts'
import type { NamedCard } from '../entry/law-mentions.ts'
import { sourceText } from '../entry/source-text.ts'
import type { SectionTerm, Term } from '../entry/vocabulary.ts'
import type { SectionNames } from '../entry/words.ts'
import type { RenderContext } from '../render/html.ts'
import type { Tree } from '../render/safe-tree.ts'
import { parseAdoptions } from './adoptions.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { type Exception, withoutReviewed } from './exceptions.ts'
import { identityProblems } from './identity.ts'
import type { Mention } from './markup/parse.ts'
import { namePassages } from './markup/passages.ts'
import { checkSections, type SectionNeeds } from './markup/sections.ts'
import { outlineOf, parseText, type ReadFacts, type SharedReading } from './parse-text.ts'
import { publicContacts } from './personal-data/recognizers/contacts.ts'

/** A record of use elsewhere, as read. */
export interface AdoptionFile {
  /** Its name in the folder `adoptions`. */
  name: string
  text: string
}

/** The files of one entry, as read. */
export interface EntryFolder {
  /** The folder's name: the entry's address. */
  id: string
  /** Path of the folder from the project's root. */
  path: string
  th?: string | undefined
  en?: string | undefined
  /** File names of images and documents beside the text. */
  attachments: string[]
  /** Records of use elsewhere; none where the entry has no such folder. */
  adoptions?: AdoptionFile[] | undefined
  /** What was wrong before anything could be read. */
  diagnostics: Diagnostic[]
}

/** One language's text, checked and turned into the elements of its page. */
export interface ParsedText<Facts> extends ReadFacts<Facts> {
  file: string
  /** Empty where anything is wrong: an entry with errors reaches no page. */
  tree: Tree
  mentions: Mention[]
  /** A short digest of each section, by its id. */
  digests: Record<string, string>
  /** What it says, in digests: how its history knows it. */
  state?: TextState | undefined
}

/** An entry as far as it could be understood; plain data, so that it can be kept between builds. */
export interface ParsedEntry {
  id: string
  path: string
  attachments: string[]
  th?: ParsedText<EntryFacts> | undefined
  en?: ParsedText<PartialEnglish> | undefined
  /** Records of use elsewhere, in order of their file names. */
  adoptions?: ParsedText<AdoptionFacts>[]
  /** The exceptions that let something stand, by their keys. */
  excepted: string[]
  diagnostics: Diagnostic[]
}

/** What rendering a text needs besides it. */
export interface EntryContext {
  base: string
  sections: SectionTerm[]
  /** What people's own papers call them. */
  sectionNames: SectionNames
  /** Numbers and addresses that are public on purpose. */
  contacts: string[]
  /** The cards of law and the tools that a text may name. */
  law: NamedCard[]
  tools: Term[]
  /** What reviewers let stand. */
  exceptions: readonly Exception[]
  words: Record<'th' | 'en', RenderContext['words']>
}

/** Parses and checks one entry by itself: facts by schema, text by grammar and template. */
export function parseEntry(folder: EntryFolder, context: EntryContext): ParsedEntry {
  const { id, path, attachments, adoptions: records = [] } = folder
  const fileNames = [...attachments, ...records.map(({ name }) => name)]
  const names = identityProblems(path, namePassages([id, ...fileNames]), publicContacts(context.contacts))
  const excepted = new Set<string>()
  const diagnostics = [...folder.diagnostics, ...withoutReviewed(names, context.exceptions, excepted)]
  const shared = { folder, context, diagnostics, excepted, sources: new Set<string>() }
  const thai = { ...shared, ...inLanguage('th', shared), ...thaiFacts }
  const th = parseText(folder.th, { ...thai, entryOf: (own) => own })
  const entry = th?.facts
  const english = { ...shared, ...inLanguage('en', shared), ...englishFacts(entry) }
  const en = parseText(folder.en, { ...english, entryOf: () => entry })
  const adoptions = parseAdoptions(records, shared, entry)
  return {
    id,
    path,
    attachments,
    th,
    en,
    ...(adoptions.length > 0 && { adoptions }),
    excepted: [...excepted],
    diagnostics,
  }
}

/** An entry by its names and its Thai facts alone, which is what others ask of it; nothing in it is checked. */
export function outlineEntry({ id, path, attachments, th: text = '' }: EntryFolder): ParsedEntry {
  const th = outlineOf(sourceText(`${path}/th.mdx`, text), thaiFacts)
  return { id, path, attachments, th, excepted: [], diagnostics: [] }
}

const thaiFacts = {
  schemaFor: (data: unknown) => (statusOf(data) === 'draft' ? DraftEntry : Entry),
  partial: EntryFacts,
}

const englishFacts = (entry: EntryFacts | undefined) => ({
  schemaFor: () => (entry?.status === 'draft' ? PartialEnglish : EnglishWords),
  partial: PartialEnglish,
})

/** The file of a language, whose sections are those of the template. */
function inLanguage(locale: 'th' | 'en', { folder, context }: SharedReading) {
  const file = `${folder.path}/${locale}.mdx`
  const formProblems = (tree: Root, entry: EntryFacts | undefined) =>
    checkSections(file, tree, sectionNeeds(locale, context, entry))
  return { file, locale, formProblems }
}

/** Of an entry whose facts cannot be read nobody knows what its text needs: it is read as a draft. */
function sectionNeeds(
  locale: 'th' | 'en',
  { sections, sectionNames }: EntryContext,
  entry: EntryFacts | undefined,
): SectionNeeds {
  const draft = entry === undefined || entry.status === 'draft'
  return { locale, sections, names: sectionNames, lesson: entry?.kind === 'lesson', draft }
}

const statusOf = (data: unknown) =>
  typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined

/** All texts of an entry that a page shows. */
export const textsOf = ({ th, en, adoptions = [] }: Texts): ParsedText<unknown>[] =>
  [th, en, ...adoptions].filter((text) => text !== undefined)

interface Texts {
  th?: ParsedText<unknown> | undefined
  en?: ParsedText<unknown> | undefined
  adoptions?: ParsedText<unknown>[]
}
