import { adoptionFields } from '../../entry/adoption.ts'
import { entryFields } from '../../entry/fields.ts'
import type { Bilingual } from '../../entry/formats.ts'
import { type Field, type TermList, vocabularyFiles } from '../../entry/meta.ts'
import type { Path } from '../../entry/source-text.ts'
import { valuesOf } from '../../entry/values.ts'
import { type Choices, type Diagnostic, diagnose, didYouMean } from '../diagnostics/diagnostic.ts'
import { type ParsedEntry, type ParsedText, textsOf } from '../entry.ts'
import { phrase } from '../say.ts'
import { atField, type Corpus, isWrong, type Rule, type Terms } from './rule.ts'

type ListName = Exclude<TermList, 'sections' | 'regions' | 'publicContacts'>
type TermLists = Record<ListName, Choices>
interface Reference {
  file: string
  list: ListName
  term: string
  path: Path
}

/** Every reference to a vocabulary names a term that exists. */
export const knownTerms: Rule = (corpus) => {
  const known = termLists(corpus.vocabulary)
  return [
    ...corpus.entries
      .flatMap(references)
      .filter(({ list, term }) => !known[list].has(term))
      .map(({ file, list, term, path }) =>
        atField(corpus, 'term-unknown', file, path, unknownTerm(list, term, known[list])),
      ),
    ...[...corpus.entries, ...corpus.courses]
      .flatMap(textsOf)
      .flatMap((text) => unknownMentions(text, known)),
  ]
}

function references({ th, adoptions = [] }: ParsedEntry): Reference[] {
  return [
    ...(th ? termsOf(entryFields, th) : []),
    ...adoptions.flatMap((record) => termsOf(adoptionFields, record)),
  ]
}

/** A source inside another field is to stand in the file's own list, which is another rule's. */
const termsOf = (fields: readonly Field[], { file, facts }: ParsedText<unknown>): Reference[] =>
  valuesOf(fields, facts).flatMap(({ field, path, value }) => {
    const list = field.meta.terms
    if (!list || !isListed(list) || typeof value !== 'string') return []
    if (field.kind === 'places' && value === 'national') return []
    return field.name === field.path || list !== 'sources' ? [{ file, list, term: value, path }] : []
  })

const isListed = (list: TermList): list is ListName =>
  list !== 'sections' && list !== 'regions' && list !== 'publicContacts'

function unknownMentions({ file, mentions }: ParsedText<unknown>, { glossary }: TermLists): Diagnostic[] {
  return mentions
    .filter(({ kind, value }) => kind === 'term' && !glossary.has(value))
    .map(({ value, range }) =>
      diagnose('term-unknown', file, range, unknownTerm('glossary', value, glossary)),
    )
}

function unknownTerm(list: ListName, term: string, known: Choices) {
  const suggestion = didYouMean(term, known, `content/vocabulary/${vocabularyFiles[list]}.yaml`)
  return { term, vocabulary: phrase(`list.${list}`), suggestion }
}

/** The terms of each list, with the names by which people may have meant them. */
function termLists(vocabulary: Terms): TermLists {
  const named = (terms: { id: string; label: Bilingual; aliases?: string[] }[]) =>
    new Map(terms.map(({ id, label, aliases = [] }) => [id, [label.th, label.en, ...aliases]]))
  return {
    provinces: named(vocabulary.provinces),
    stages: named(vocabulary.stages),
    painPoints: named(vocabulary.painPoints),
    workshops: named(vocabulary.workshops),
    groups: named(vocabulary.groups),
    exploitation: named(vocabulary.exploitation),
    organisationKinds: named(vocabulary.organisationKinds),
    glossary: named(vocabulary.glossary),
    sources: new Map(vocabulary.sources.map(({ key, title }) => [key, [title]])),
  }
}

/** A file that lists sources: the entry's Thai text, or a record of use elsewhere. */
type Listing = ParsedText<{ sources?: string[] | undefined }>

/** Whatever a fact or a citation rests on stands in the entry's own list of sources, in a record of use elsewhere in that record's. */
export const listedSources: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, en, adoptions = [] }) => [
    ...(th && (th.facts.sources || th.facts.status === 'draft')
      ? unlisted(corpus, entryFields, th, en ? [th, en] : [th])
      : []),
    ...adoptions.flatMap((record) =>
      record.facts.sources ? unlisted(corpus, adoptionFields, record, [record]) : [],
    ),
  ])

function unlisted(
  corpus: Corpus,
  fields: readonly Field[],
  { file, facts, failed }: Listing,
  texts: Pick<ParsedText<unknown>, 'file' | 'mentions'>[],
): Diagnostic[] {
  if (isWrong(failed, 'sources')) return []
  const listed = new Set(facts.sources)
  const list = file.split('/').at(-1) ?? ''
  const cited = valuesOf(fields, facts).filter(
    ({ field, value }) =>
      field.meta.terms === 'sources' && field.path !== 'sources' && !listed.has(String(value)),
  )
  const fromFacts = cited.map(({ path, value }) =>
    atField(corpus, 'source-not-listed', file, path, { source: String(value), list }),
  )
  const fromTexts = texts.flatMap((text) =>
    text.mentions
      .filter(({ kind, value }) => kind === 'source' && !listed.has(value))
      .map(({ value, range }) => diagnose('source-not-listed', text.file, range, { source: value, list })),
  )
  return [...fromFacts, ...fromTexts]
}
