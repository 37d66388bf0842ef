import type { SynonymGroup } from '../lib/search/synonyms.ts'
import { vocabulary } from './library.ts'

/** Words that mean the same, for search: terms of the glossary, and names of places, in both languages. */
export const synonymGroups: SynonymGroup[] = [
  ...vocabulary.glossary.map(({ label, synonyms }) => [label.th, ...synonyms.th, label.en, ...synonyms.en]),
  ...[...vocabulary.provinces, ...vocabulary.regions].map(({ label, aliases }) => [
    label.th,
    label.en,
    ...aliases,
  ]),
]
