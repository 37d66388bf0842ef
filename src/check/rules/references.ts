import { adoptionFields } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import { entryFields } from '../../entry/fields.ts'
import { type Field, type TermList, vocabularyFiles } from '../../entry/meta.ts'
import type { Path } from '../../entry/source-text.ts'
import { valuesOf } from '../../entry/values.ts'
import { sourceKeys } from '../adoptions.ts'
import { type Choices, diagnose, didYouMean, withMeant } from '../diagnostics/diagnostic.ts'
import type { ParsedEntry, ParsedText } from '../entry.ts'
import { keysIn, type PhraseIn } from '../phrases.ts'
import { phrase } from '../say.ts'
import { atField, type Corpus, isWrong, mentioned, type Rule, type Terms, wholesIn } from './rule.ts'

type ListName = PhraseIn<'list'>
interface Reference {
  file: string
  list: ListName
  term: string
  path: Path
}

/** Every reference to a vocabulary names a term that exists. */
export const knownTerms: Rule = function* (corpus) {
  yield* unknownTerms(corpus, corpus.entries.flatMap(references))
  const termsOf = termLists(corpus.vocabulary)
  for (const [kind, list] of [
    ['term', 'glossary'],
    ['law', 'law'],
    ['tool', 'tools'],
  ] as const)
    for (const { file, value, range } of mentioned(wholesIn(corpus), kind))
      if (!termsOf(list).has(value))
        yield diagnose('term-unknown', file, range, unknownTerm(list, value, termsOf(list)))
}

/** References to terms that there are not. */
export function* unknownTerms(corpus: Corpus, references: Reference[]) {
  const termsOf = termLists(corpus.vocabulary)
  for (const { file, list, term, path } of references)
    if (!termsOf(list).has(term))
      yield withMeant(
        atField(corpus, 'term-unknown', file, path, unknownTerm(list, term, termsOf(list))),
        term,
        termsOf(list),
      )
}

const references = ({ th, adoptions = [] }: ParsedEntry): Reference[] => [
  ...(th ? namedBy(entryFields, th) : []),
  ...adoptions.flatMap((record) => namedBy(adoptionFields, record)),
]

/** The terms that the facts of a file name; a source inside another field is to stand in the file's own list, which is another rule's. */
export const namedBy = (fields: readonly Field[], { file, facts }: ParsedText<unknown>): Reference[] =>
  valuesOf(fields, facts).flatMap(({ field, path, value }) => {
    const list = field.meta.terms
    if (!list || !isListed(list) || typeof value !== 'string') return []
    if (field.kind === 'places' && (value === 'national' || value === 'presumed')) return []
    return field.name === field.path || list !== 'sources' ? [{ file, list, term: value, path }] : []
  })

const listed = new Set<TermList>(keysIn('list'))
const isListed = (list: TermList): list is ListName => listed.has(list)

function unknownTerm(list: ListName, term: string, known: Choices) {
  const suggestion = didYouMean(
    term,
    known,
    `content/vocabulary/${vocabularyFiles[list]}${vocabularyFiles[list].endsWith('/') ? '' : '.yaml'}`,
  )
  return { term, vocabulary: phrase(`list.${list}`), suggestion }
}

/** The terms of each list, with the names by which people may have meant them. */
function termLists(vocabulary: Terms): (list: ListName) => Choices {
  const lists = new Map(keysIn('list').map((list) => [list, new Map(vocabulary[list].map(namesOf))]))
  return (list) => lists.get(list) ?? new Map()
}

function namesOf(term: Terms[ListName][number]): [term: string, names: string[]] {
  if ('key' in term) return [term.key, [term.title]]
  return [term.id, [term.label.th, term.label.en, ...('aliases' in term ? term.aliases : [])]]
}

/** A file that lists sources: the entry's Thai text, or a record of use elsewhere. */
type Listing = ParsedText<Pick<EntryFacts, 'sources' | 'ownSources'>>

/** No entry rests on a source that prints who a victim is. */
export const safeSources: Rule = function* (corpus) {
  const revealing = new Set(
    corpus.vocabulary.sources.filter(({ reveals }) => reveals === 'person').map(({ key }) => key),
  )
  for (const { th, adoptions = [] } of corpus.entries)
    for (const { file, facts } of [...(th ? [th] : []), ...adoptions])
      for (const [index, source] of (facts.sources ?? []).entries())
        if (revealing.has(source))
          yield atField(corpus, 'source-reveals', file, ['sources', index], { source })
}

/** Whatever a fact or a citation rests on stands in the entry's own list of sources, in a record of use elsewhere in that record's. */
export const listedSources: Rule = function* (corpus) {
  for (const { th, en, adoptions = [] } of corpus.entries) {
    if (th && (th.facts.sources || th.facts.status === 'draft'))
      yield* unlisted(corpus, entryFields, th, en ? [th, en] : [th])
    for (const record of adoptions)
      if (record.facts.sources) yield* unlisted(corpus, adoptionFields, record, [record])
  }
}

function* unlisted(
  corpus: Corpus,
  fields: readonly Field[],
  { file, facts, failed }: Listing,
  texts: Pick<ParsedText<unknown>, 'file' | 'mentions'>[],
) {
  if (isWrong(failed, 'sources')) return
  const keys = sourceKeys(facts)
  const isListed = (key: unknown) => keys.some((listed) => listed === key)
  const list = file.split('/').at(-1) ?? ''
  for (const { field, path, value } of valuesOf(fields, facts))
    if (field.meta.terms === 'sources' && field.path !== 'sources' && !isListed(value))
      yield atField(corpus, 'source-not-listed', file, path, { source: String(value), list })
  for (const text of texts)
    for (const { kind, value, range } of text.mentions)
      if (kind === 'source' && !isListed(value))
        yield diagnose('source-not-listed', text.file, range, { source: value, list })
}
