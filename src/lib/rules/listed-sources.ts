import { adoptionFields } from '../../entry/adoption.ts'
import { entryFields } from '../../entry/fields.ts'
import type { Field } from '../../entry/meta.ts'
import { valuesOf } from '../../entry/values.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Corpus, Rule } from './rule.ts'

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
