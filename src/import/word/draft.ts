import { type Phrase, phrase } from '../../check/say.ts'
import type { TermList } from '../../entry/meta.ts'
import { type Fact, type Facts, isFacts } from '../../entry/write/entry-form.ts'
import type { Block } from './blocks.ts'
import type { WordLibrary } from './fields.ts'
import type { Passage } from './file/ledger.ts'
import type { Leftover } from './leftovers.ts'
import type { Named } from './names.ts'
import { type PaperNames, paperNames } from './recognise.ts'
import { termsOf } from './terms.ts'

/** An entry while it is being read from a Word file. */
export interface Draft {
  /** What a paper may name. */
  paper: PaperNames
  /** The terms of a vocabulary. */
  terms: (list: TermList) => Named
  facts: Facts
  /** What stands in each section, by id. */
  sections: Map<string, Block[]>
  leftovers: Leftover[]
  /** Words that were understood but stand in the form in another shape: labels, names of terms, days. */
  understood: string[]
}

export function emptyDraft(library: WordLibrary): Draft {
  const known = new Map<TermList, Named>()
  const terms = (list: TermList) => {
    const found =
      known.get(list) ?? termsOf(library.vocabulary, list, list === 'provinces' ? library.word.provinces : {})
    known.set(list, found)
    return found
  }
  return { paper: paperNames(library), terms, facts: {}, sections: new Map(), leftovers: [], understood: [] }
}

/** The fact at a path such as `resources.cost`. */
export function factAt({ facts }: Draft, path: string): Fact | undefined {
  const [first = '', second] = path.split('.')
  return second === undefined ? facts[first] : innerFacts(facts[first])[second]
}

/** Sets the fact at a path. */
export function setFact({ facts }: Draft, path: string, value: Fact) {
  const [first = '', second] = path.split('.')
  facts[first] = second === undefined ? value : { ...innerFacts(facts[first]), [second]: value }
}

const innerFacts = (fact: Fact | undefined): Facts => (isFacts(fact) ? fact : {})

/** Notes where passages of the file went. */
export function settle(passages: readonly Passage[], to: Phrase) {
  for (const passage of passages) passage.to = to
}

/** Shows words that found no place to the writer, and the passages that they were read from; things without words are told by their place. */
export function leave(
  draft: Draft,
  text: string,
  where: Phrase,
  { suggestion, from = [] }: Pick<Leftover, 'suggestion'> & { from?: readonly Passage[] } = {},
) {
  const words = text.trim()
  settle(from, phrase('to.leftover', { where }))
  if (words === '' && from.length === 0) return
  draft.leftovers.push({ text: words, where, from, ...(suggestion && { suggestion }) })
}
