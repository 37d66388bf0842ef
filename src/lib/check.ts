import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts'
import { honestEvidence } from './rules/honest-evidence.ts'
import { knownTerms } from './rules/known-terms.ts'
import { lifeCycle } from './rules/life-cycle.ts'
import { listedSources } from './rules/listed-sources.ts'
import { matchingTranslation } from './rules/matching-translation.ts'
import type { Corpus, Rule } from './rules/rule.ts'
import { sourcedWorkshop } from './rules/sourced-workshop.ts'
import { uniqueAddresses } from './rules/unique-addresses.ts'
import { usableImages } from './rules/usable-images.ts'
import { workingLinks } from './rules/working-links.ts'

/** The rules across fields, files and entries. */
const rules: readonly Rule[] = [
  knownTerms,
  listedSources,
  honestEvidence,
  lifeCycle,
  uniqueAddresses,
  matchingTranslation,
  sourcedWorkshop,
  workingLinks,
  usableImages,
]

/** All that is wrong with a corpus, in reading order. */
export function check(corpus: Corpus): Diagnostic[] {
  const found = [
    ...corpus.entries.flatMap(({ diagnostics }) => diagnostics),
    ...rules.flatMap((rule) => rule(corpus)),
  ]
  return found.sort(byPlace)
}
