import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { Adoption, AdoptionFacts } from '../entry/adoption.ts'
import type { EntryFacts } from '../entry/fields.ts'
import { type Diagnostic, diagnose, rangeOf } from './diagnostics/diagnostic.ts'
import type { AdoptionFile, ParsedText } from './entry.ts'
import { nodesIn } from './markup/parse.ts'
import { parseText, type SharedReading } from './parse-text.ts'

/** Parses and checks the records of use elsewhere, each as one text of the entry. */
export function parseAdoptions(
  records: readonly AdoptionFile[],
  shared: SharedReading,
  entry: EntryFacts | undefined,
): ParsedText<AdoptionFacts>[] {
  return records.flatMap(({ name, text }) => {
    const file = `${shared.folder.path}/adoptions/${name}`
    const parsed = parseText(text, {
      ...shared,
      file,
      locale: 'th',
      schemaFor: () => Adoption,
      partial: AdoptionFacts,
      entryOf: () => entry,
      formProblems: (tree, _, own) => [...plainProblems(file, tree), ...silence(file, tree, own)],
    })
    return parsed ?? []
  })
}

/** The keys of the sources of a text: listed ones first, then its own. */
export const sourceKeys = ({ sources = [], ownSources = [] }: Pick<EntryFacts, 'sources' | 'ownSources'>) => [
  ...sources,
  ...ownSources.map(({ key }) => key),
]

/** The sources of an entry and of its records, in the order the page numbers them. */
export const withSources = (sources: readonly string[], record: AdoptionFacts | undefined) => [
  ...new Set([...sources, ...(record?.sources ?? [])]),
]

/** A record stands inside the entry's page: its own headings would break that outline, its own notes that numbering. */
const plainProblems = (file: string, tree: Root): Diagnostic[] =>
  nodesIn(tree)
    .filter(({ type }) => foreign.has(type))
    .map((node) => diagnose('adoption-markup', file, rangeOf(node)))

const foreign = new Set(['heading', 'footnoteDefinition', 'footnoteReference', 'image'])

/** What failed or hurt elsewhere helps nobody unless it is told how. */
const silence = (file: string, tree: Root, own: AdoptionFacts | undefined) =>
  (own?.outcome === 'did-not-work' || own?.outcome === 'harmed') && plainText(tree).trim() === ''
    ? [diagnose('adoption-silent', file, rangeOf({}), { outcome: own.outcome })]
    : []
