import { type Param, phrase } from '../check/say.ts'
import type { EntryFacts } from '../entry/fields.ts'
import type { ParsedEntry, ParsedText } from './entry.ts'
import type { SectionTerm } from './schema/vocabulary.ts'
import { shortDigest } from './short-digest.ts'

/** How the words of the facts are called beside the sections. */
const factWords = 'facts'

/** Digests of all that a translator puts into English: the words of the facts, and each section. */
export const translatable = ({ facts, digests }: ParsedText<EntryFacts>): Record<string, string> => ({
  [factWords]: shortDigest(JSON.stringify(wordsOf(facts))),
  ...digests,
})

/** Figures and terms are the same in both languages: only words make a translation older. */
const wordsOf = (facts: EntryFacts) => [
  facts.title,
  facts.summary,
  facts.evidenceReason,
  facts.owner,
  facts.organisations?.map(({ name, role }) => [name, role]),
  facts.results?.map(({ measure, unit, period }) => [measure, unit, period]),
  facts.resources,
  // Nothing where there is no plan, so that the digests of such entries stay what they were.
  ...(facts.actionPlan ?? []).map(({ item, owner, indicator, reason }) => [item, owner, indicator, reason]),
]

/** What of the Thai text changed after it was translated: ids of sections, none where only the dates tell; nothing where nothing did. */
export function translationDrift({ th, en }: ParsedEntry): string[] | undefined {
  if (!th || !en) return undefined
  const { translatedSections, translatedFrom } = en.facts
  if (!translatedSections)
    return translatedFrom && th.facts.reviewedOn && translatedFrom < th.facts.reviewedOn ? [] : undefined
  const now = translatable(th)
  const changed = [...new Set([...Object.keys(now), ...Object.keys(translatedSections)])].filter(
    (id) => now[id] !== translatedSections[id],
  )
  return changed.length > 0 ? changed : undefined
}

/** What people call a part of a text: the heading of a section. */
export function partName(id: string, sections: SectionTerm[]): Param {
  if (id === factWords) return phrase('drift.facts')
  return sections.find((section) => section.id === id)?.label ?? id
}
