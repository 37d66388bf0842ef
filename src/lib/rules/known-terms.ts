import { phrase } from '../../check/say.ts'
import type { AdoptionFacts } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import type { Path } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import { type Choices, didYouMean } from '../diagnostics/suggest.ts'
import { type ParsedEntry, type ParsedText, textsOf } from '../entry.ts'
import type { Bilingual } from '../schema/fields.ts'
import { atField } from './at-field.ts'
import type { Rule, Terms } from './rule.ts'

type ListName = Exclude<keyof Terms, 'sections' | 'regions' | 'publicContacts'>
type TermLists = Record<ListName, Choices>
interface Reference {
  file: string
  list: ListName
  term: string
  path: Path
}

/** The file that holds each list. */
const files: Record<ListName, string> = {
  provinces: 'provinces',
  stages: 'stages',
  painPoints: 'pain-points',
  workshops: 'workshops',
  groups: 'groups',
  exploitation: 'exploitation',
  organisationKinds: 'organisation-kinds',
  glossary: 'glossary',
  sources: 'sources',
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
  return [...(th ? ofEntry(th) : []), ...adoptions.flatMap(ofAdoption)]
}

function ofAdoption({ file, facts: { province, sources } }: ParsedText<AdoptionFacts>): Reference[] {
  return [
    ...(province ? [{ file, list: 'provinces' as const, term: province, path: ['province'] }] : []),
    ...many(file, 'sources', 'sources', sources),
  ]
}

const many = (file: string, list: ListName, field: string, terms: readonly string[] | undefined) =>
  (terms ?? []).map((term, index) => ({ file, list, term, path: [field, index] }))

function ofEntry({ file, facts }: ParsedText<EntryFacts>): Reference[] {
  const organisations = (facts.organisations ?? []).map(({ kind }, index) => ({
    file,
    list: 'organisationKinds' as const,
    term: kind,
    path: ['organisations', index, 'kind'],
  }))
  return [
    ...many(file, 'provinces', 'provinces', facts.provinces === 'national' ? [] : facts.provinces),
    ...many(file, 'stages', 'stages', facts.stages),
    ...many(file, 'painPoints', 'painPoints', facts.painPoints),
    ...many(file, 'groups', 'groups', facts.groups),
    ...many(file, 'exploitation', 'exploitation', facts.exploitation),
    ...many(file, 'sources', 'sources', facts.sources),
    ...organisations,
    ...(facts.workshop
      ? [{ file, list: 'workshops' as const, term: facts.workshop, path: ['workshop'] }]
      : []),
  ]
}

function unknownMentions({ file, mentions }: ParsedText<unknown>, { glossary }: TermLists): Diagnostic[] {
  return mentions
    .filter(({ kind, value }) => kind === 'term' && !glossary.has(value))
    .map(({ value, range }) =>
      diagnose('term-unknown', file, range, unknownTerm('glossary', value, glossary)),
    )
}

function unknownTerm(list: ListName, term: string, known: Choices) {
  const suggestion = didYouMean(term, known, `content/vocabulary/${files[list]}.yaml`)
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
