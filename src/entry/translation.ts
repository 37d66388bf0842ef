import type { ParsedEntry, ParsedText } from '../check/entry.ts'
import { type Param, phrase } from '../check/say.ts'
import { type AdoptionFacts, adoptionFields } from './adoption.ts'
import { type EntryFacts, entryFields } from './fields.ts'
import { shortDigest } from './history/changes.ts'
import type { Field } from './meta.ts'
import { type FieldValue, valuesOf } from './values.ts'
import type { SectionTerm } from './vocabulary.ts'

/** How the words of the facts, and those of records of use elsewhere, are called beside the sections. */
const factWords = 'facts'
const recordWords = 'adoptions'

/** Digests of all that a translator puts into English: the words of the facts, each section, and the records. */
export const translatable = ({ th, adoptions = [] }: ParsedEntry): Record<string, string> => ({
  [factWords]: shortDigest(JSON.stringify(wordsOf(th?.facts ?? {}))),
  ...th?.digests,
  ...(adoptions.length > 0 && { [recordWords]: shortDigest(JSON.stringify(adoptions.map(wordsOfRecord))) }),
})

/** Words that digests held first; their order never changes, so that what is noted as translated stays so. */
const first = (facts: EntryFacts) => [
  facts.title,
  facts.summary,
  facts.evidenceReason,
  facts.owner,
  facts.organisations?.map(({ name, role }) => [name, role]),
  facts.results?.map(({ measure, unit, period }) => [measure, unit, period]),
  // What stood here once is told by other fields now; its place stays.
  null,
  // Nothing where there is no plan, so that the digests of such entries stay what they were.
  ...(facts.actionPlan ?? []).map(({ item, owner, indicator, reason }) => [item, owner, indicator, reason]),
]
const inFirst =
  /^(?:title|summary|evidenceReason|owner|organisations\.(?:name|role)|results\.(?:measure|unit|period)|actionPlan\.(?:item|owner|indicator|reason))$/

/** Figures and terms are the same in both languages: only words make a translation older. */
const wordsOf = (facts: EntryFacts) => [
  ...first(facts),
  ...englishValues(entryFields, facts)
    .filter(({ field }) => !inFirst.test(field.path))
    .map(said),
]

const wordsOfRecord = ({ file, facts, state }: ParsedText<AdoptionFacts>) => [
  file.split('/').at(-1),
  englishValues(adoptionFields, { ...facts, en: undefined }).map(said),
  state?.sections,
]

/** All words of facts that English has, too. */
const englishValues = (fields: readonly Field[], facts: unknown): FieldValue[] =>
  valuesOf(fields, facts).filter(({ field, value }) => field.meta.english && typeof value === 'string')

const said = ({ path, value }: FieldValue) => [path.join('.'), value]

/** What of the Thai text changed after it was translated: ids of sections, none where only the dates tell; nothing where nothing did. */
export function translationDrift(entry: ParsedEntry): string[] | undefined {
  const { th, en } = entry
  if (!th || !en) return undefined
  const { translatedSections, translatedFrom } = en.facts
  if (!translatedSections)
    return translatedFrom && th.facts.reviewedOn && translatedFrom < th.facts.reviewedOn ? [] : undefined
  const now = translatable(entry)
  const changed = [...new Set([...Object.keys(now), ...Object.keys(translatedSections)])].filter(
    (id) => now[id] !== translatedSections[id],
  )
  return changed.length > 0 ? changed : undefined
}

/** What people call a part of a text: the heading of a section. */
export function partName(id: string, sections: SectionTerm[]): Param {
  if (id === factWords) return phrase('drift.facts')
  if (id === recordWords) return phrase('drift.records')
  return sections.find((section) => section.id === id)?.label ?? id
}
