import type { Bilingual } from '../entry/formats.ts'
import { LICENCE } from './version.ts'

type InWords = Record<'th' | 'en', string[]>

/** A term as SKOS tells it: the keys are SKOS' own, in the order in which it is told. */
export type Concept = {
  id: string
  type: 'Concept'
  inScheme: string
  topConceptOf?: string
  notation: string
  prefLabel: Bilingual
  altLabel?: InWords
  definition?: Bilingual
  scopeNote?: Bilingual
  broader?: string
  related?: string[]
}

/** A vocabulary as SKOS tells it. */
export type Scheme = {
  id: string
  type: 'ConceptScheme'
  title: Bilingual
  license: string
}

/** What a vocabulary's term may say; terms that it names are addresses. */
export interface SkosTerm extends Pick<Concept, 'broader' | 'related'> {
  id: string
  label: Bilingual
  /** Other words for it, in whichever language. */
  others?: readonly string[]
  definition?: Bilingual | undefined
  note?: Bilingual | undefined
}

/** A whole vocabulary: its scheme, then its terms. */
export interface Skos {
  scheme: Scheme
  concepts: Concept[]
}

/** Tells a vocabulary as SKOS; `addressOf` gives the address that stands for a term. */
export function skos(
  address: string,
  title: Bilingual,
  terms: readonly SkosTerm[],
  addressOf: (id: string) => string,
): Skos {
  const scheme: Scheme = { id: address, type: 'ConceptScheme', title, license: LICENCE }
  return { scheme, concepts: terms.map((term) => concept(term, address, addressOf(term.id))) }
}

function concept(
  { id, label, others = [], definition, note, broader, related = [] }: SkosTerm,
  scheme: string,
  address: string,
): Concept {
  const alternatives = others.filter((word) => word !== label.th && word !== label.en)
  return {
    id: address,
    type: 'Concept',
    inScheme: scheme,
    ...(!broader && { topConceptOf: scheme }),
    notation: id,
    prefLabel: label,
    ...(alternatives.length > 0 && { altLabel: byLanguage(alternatives) }),
    ...(definition && { definition }),
    ...(note && { scopeNote: note }),
    ...(broader && { broader }),
    ...(related.length > 0 && { related: [...related] }),
  }
}

const isThai = (word: string) => /\p{Script=Thai}/u.test(word)

function byLanguage(words: readonly string[]): InWords {
  const each = [...new Set(words)]
  return { th: each.filter(isThai), en: each.filter((word) => !isThai(word)) }
}
