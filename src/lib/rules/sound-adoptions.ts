import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts'
import type { ParsedText } from '../entry.ts'
import type { AdoptionFacts } from '../schema/adoption.ts'
import type { EntryFacts } from '../schema/entry.ts'
import { atField } from './at-field.ts'
import type { Corpus, Rule } from './rule.ts'

/** A record of use elsewhere is of another province than the entry's own, and its file is named by its facts. */
export const soundAdoptions: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, adoptions = [] }) =>
    adoptions.flatMap((record) => [...misnamed(record), ...atHome(corpus, record, th?.facts ?? {})]),
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
