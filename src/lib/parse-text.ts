import type { Root } from 'mdast'
import type { Code } from './diagnostics/catalogue.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { EntryContext, EntryFolder, ParsedText } from './entry.ts'
import { type FactsSchemas, readFacts } from './facts.ts'
import { identityProblems } from './identity.ts'
import { findForbidden } from './markup/allow.ts'
import { findCharacters } from './markup/characters.ts'
import { readYaml } from './markup/facts-yaml.ts'
import { missingFrontMatter, withoutFrontMatter } from './markup/front-matter.ts'
import { renderHtml } from './markup/html.ts'
import { tooComplex } from './markup/limits.ts'
import { findMentions } from './markup/mentions.ts'
import { parseBody } from './markup/parse.ts'
import { factPassages, linePassages, type Passage, textPassages } from './markup/passages.ts'
import { sectionDigests } from './markup/section-digests.ts'
import { checkSections, type SectionNeeds } from './markup/sections.ts'
import { publicContacts } from './personal-data/public-contacts.ts'
import { withoutReviewed } from './reviewed.ts'
import type { EntryFacts } from './schema/entry.ts'

/** What reading one language's file needs besides its text. */
export interface Reading<Facts> extends FactsSchemas<Facts> {
  locale: 'th' | 'en'
  folder: EntryFolder
  context: EntryContext
  diagnostics: Diagnostic[]
  excepted: Set<Code>
  /** The facts of the entry, which decide how its text is read; in Thai they are read just before. */
  entryOf: (own: Facts | undefined) => EntryFacts | undefined
}

/** Parses and checks one language's file; what it finds goes to the entry's diagnostics. */
export function parseText<Facts>(
  text: string | undefined,
  reading: Reading<Facts>,
): ParsedText<Facts> | undefined {
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
  return {
    file,
    ...read,
    html,
    mentions: body ? findMentions(body) : [],
    digests: body ? sectionDigests(body, withoutFrontMatter(text), locale, context.sections) : {},
  }
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
