import type { AdoptionFacts } from '../../entry/adoption.ts'
import type { EntryFacts } from '../../entry/fields.ts'
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import { atField } from './at-field.ts'
import type { Corpus, Rule } from './rule.ts'

/** A record of use elsewhere is of another province than the entry's own, tells what has begun, and its file is named by its facts. */
export const soundAdoptions: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, adoptions = [] }) =>
    adoptions.flatMap((record) => [
      ...misnamed(record),
      ...atHome(corpus, record, th?.facts ?? {}),
      ...notBegun(corpus, record),
    ]),
  )

function misnamed({ file, facts: { province, year } }: ParsedText<AdoptionFacts>): Diagnostic[] {
  if (province === undefined || year === undefined) return []
  const example = `${province}-${year}.mdx`
  return file.endsWith(`/${example}`) ? [] : [diagnose('adoption-name', file, fileStart, { example })]
}

function atHome(
  corpus: Corpus,
  { file, facts: { province } }: ParsedText<AdoptionFacts>,
  { provinces }: EntryFacts,
): Diagnostic[] {
  return province !== undefined && Array.isArray(provinces) && provinces.includes(province)
    ? [atField(corpus, 'adoption-home', file, ['province'], { province })]
    : []
}

function notBegun(
  corpus: Corpus,
  { file, facts: { year, reviewedOn } }: ParsedText<AdoptionFacts>,
): Diagnostic[] {
  const reviewed = reviewedOn?.slice(0, 4)
  return year !== undefined && reviewed !== undefined && year > Number(reviewed)
    ? [atField(corpus, 'adoption-not-begun', file, ['year'], { year, reviewed })]
    : []
}
