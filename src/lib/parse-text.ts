import type { Root } from 'mdast'
import type { EntryFacts } from '../entry/fields.ts'
import { emptyTree } from '../render/tree.ts'
import type { Code } from './diagnostics/catalogue.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { EntryContext, EntryFolder, ParsedText } from './entry.ts'
import { type FactsSchemas, readFacts } from './facts.ts'
import { textState } from './history/state.ts'
import { identityProblems } from './identity.ts'
import { findForbidden } from './markup/allow.ts'
import { findCharacters } from './markup/characters.ts'
import { readYaml } from './markup/facts-yaml.ts'
import { missingFrontMatter, parseFrontMatter, withoutFrontMatter } from './markup/front-matter.ts'
import { renderTree } from './markup/html.ts'
import { tooComplex } from './markup/limits.ts'
import { findMentions } from './markup/mentions.ts'
import { parseBody } from './markup/parse.ts'
import { factPassages, linePassages, type Passage, textPassages } from './markup/passages.ts'
import { sectionDigests } from './markup/section-digests.ts'
import { publicContacts } from './personal-data/public-contacts.ts'
import { withoutReviewed } from './reviewed.ts'

/** What reading any file of an entry needs besides its text. */
export interface SharedReading {
  folder: EntryFolder
  context: EntryContext
  diagnostics: Diagnostic[]
  excepted: Set<Code>
}

/** What reading one file of an entry needs besides its text. */
export interface Reading<Facts> extends FactsSchemas<Facts>, SharedReading {
  /** Path from the project's root. */
  file: string
  locale: 'th' | 'en'
  /** The facts of the entry; in Thai they are read just before. */
  entryOf: (own: Facts | undefined) => EntryFacts | undefined
  /** What is wrong with the form of a text that is right in itself. */
  formProblems: (tree: Root, own: Facts | undefined) => Diagnostic[]
  /** Source keys in the order they are numbered. */
  sourcesOf: (own: Facts | undefined) => readonly string[]
}

/** Parses and checks one file of an entry; what it finds goes to the entry's diagnostics. */
export function parseText<Facts>(
  text: string | undefined,
  reading: Reading<Facts>,
): ParsedText<Facts> | undefined {
  if (text === undefined) return undefined
  const { file, locale, context, diagnostics, excepted } = reading
  const unreadable = tooComplex(file, text) ?? missingFrontMatter(file, text)
  if (unreadable) {
    diagnostics.push(unreadable)
    return undefined
  }
  diagnostics.push(...findCharacters(file, text))
  const { data, diagnostics: unread } = parseFrontMatter(file, text)
  diagnostics.push(...unread)
  const read = unread.length > 0 ? undefined : readFacts(file, text, data, reading, diagnostics)
  const entry = reading.entryOf(read?.facts)
  const body = readBody(text, read?.facts, reading)
  const passages = passagesOf(text, read !== undefined, body)
  const identifying = identityProblems(file, passages, publicContacts(context.contacts))
  diagnostics.push(...withoutReviewed(identifying, entry?.exceptions, excepted))
  if (!read) return undefined
  const state = textState(text, locale, context.sections, data)
  return {
    file,
    ...read,
    tree: body ? render(body, read.facts, reading) : emptyTree,
    mentions: body ? findMentions(body) : [],
    digests: body ? sectionDigests(body, withoutFrontMatter(text), locale, context.sections) : {},
    ...(state && { state }),
  }
}

function readBody<Facts>(
  text: string,
  own: Facts | undefined,
  { file, diagnostics, formProblems }: Reading<Facts>,
): Root | undefined {
  const written = withoutFrontMatter(text)
  const { tree, diagnostics: found } = parseBody(file, written)
  diagnostics.push(...found)
  if (!tree) return undefined
  diagnostics.push(...findForbidden(file, tree, written), ...formProblems(tree, own))
  return tree
}

/** What could not be parsed is read line by line: it stands in the file all the same. */
function passagesOf(text: string, hasFacts: boolean, body: Root | undefined): Passage[] {
  if (!hasFacts || !body) return linePassages(text)
  return [...factPassages(readYaml(text)), ...textPassages(body, withoutFrontMatter(text))]
}

function render<Facts>(
  tree: Root,
  own: Facts,
  { locale, folder, context, diagnostics, sourcesOf }: Reading<Facts>,
) {
  if (diagnostics.some(({ severity }) => severity === 'error')) return emptyTree
  const { base, sections, words } = context
  return renderTree(tree, {
    locale,
    base,
    id: folder.id,
    sources: sourcesOf(own),
    sections,
    words: words[locale],
  })
}
