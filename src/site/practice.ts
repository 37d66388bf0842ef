import { chainOf, levelOf } from '../analysis/evidence/chain.ts'
import { sourceKeys, withSources } from '../check/adoptions.ts'
import type { ParsedEntry } from '../check/entry.ts'
import { inWords, type Param } from '../check/say.ts'
import type { AdoptionFacts } from '../entry/adoption.ts'
import { translated } from '../entry/english.ts'
import type { EntryFacts } from '../entry/fields.ts'
import type { Bilingual } from '../entry/formats.ts'
import { stateOf } from '../entry/history/state.ts'
import { partName, translationDrift } from '../entry/translation.ts'
import type { Vocabulary } from '../entry/vocabulary.ts'
import { checkWords } from '../node/content.ts'
import { emptyTree, paragraph } from '../render/safe-tree.ts'
import type { Practice, PracticeAdoption, PracticeFacts, PracticeText } from './model.ts'

/** Makes the practice that pages show from an entry that passed the check. */
export function toPractice(entry: ParsedEntry, vocabulary: Vocabulary): PracticeFacts {
  const facts = entry.th?.facts ?? {}
  const provinces = Array.isArray(facts.provinces) ? facts.provinces : []
  const regionOf = new Map(vocabulary.provinces.map(({ id, region }) => [id, region]))
  const regions = vocabulary.regions
    .map(({ id }) => id)
    .filter((id) => provinces.some((p) => regionOf.get(p) === id))
  const records = (entry.adoptions ?? []).map((record) => record.facts)
  return {
    id: entry.id,
    kind: facts.kind ?? 'good-practice',
    status: facts.status ?? 'draft',
    withdrawn: facts.withdrawn,
    formerIds: facts.formerIds ?? [],
    code: facts.code,
    national: facts.provinces === 'national',
    provinces,
    regions,
    presumedProvinces: facts.presumedProvinces ?? [],
    ...answered(facts, records, vocabulary),
    groups: facts.groups ?? [],
    exploitation: facts.exploitation ?? [],
    workshop: facts.workshop,
    ownWorkshop: facts.ownWorkshop,
    chain: chainOf(facts, records),
    evidence: levelOf(facts, records),
    tools: facts.tools ?? [],
    law: facts.law ?? [],
    contact: facts.contact,
    adoptions: (entry.adoptions ?? []).map(toAdoption).sort((a, b) => a.year - b.year),
    ownSources: facts.ownSources ?? [],
    textSources: facts.sources ?? [],
    sources: records.reduce<string[]>(withSources, sourceKeys(facts)),
    actionPlan: facts.actionPlan ?? [],
    reviewedOn: facts.reviewedOn,
    nextReview: facts.nextReview,
    attachments: entry.attachments,
    translationDrift: translationDrift(entry)?.map((part) => inBoth(partName(part, vocabulary.sections))),
    hash: stateOf(entry.th?.state, entry.en?.state)?.hash,
    text: textsOf(entry),
  }
}

/** What it answers: problems, stages, and which belong together. */
function answered(facts: EntryFacts, records: readonly AdoptionFacts[], { stages }: Vocabulary) {
  const addresses = facts.addresses ?? []
  const pairs = addresses.flatMap(({ problem, stages }) => {
    const evidence = levelOf(facts, records, problem)
    return stages.map((stage) => ({ painPoint: problem, stage, evidence }))
  })
  const met = new Set(pairs.map(({ stage }) => stage))
  return {
    painPoints: addresses.map(({ problem }) => problem),
    stages: stages.map(({ id }) => id).filter((id) => met.has(id)),
    pairs,
  }
}

const inBoth = (part: Param): Bilingual => ({
  th: inWords(part, { locale: 'th', words: checkWords() }),
  en: inWords(part, { locale: 'en', words: checkWords() }),
})

function toAdoption({ facts, tree }: NonNullable<ParsedEntry['adoptions']>[number]): PracticeAdoption {
  const th = { ...wordsOf(facts), locale: 'th' as const, tree, treeLocale: 'th' as const }
  const { text, ...words } = facts.en ?? {}
  const en = {
    ...th,
    ...wordsOf(translated(facts, words)),
    locale: 'en' as const,
    ...(text && { tree: paragraph(text), treeLocale: 'en' as const }),
  }
  return {
    province: facts.province ?? '',
    year: facts.year ?? 0,
    outcome: facts.outcome ?? 'partly',
    sources: facts.sources ?? [],
    reviewedOn: facts.reviewedOn ?? '',
    text: { th, en: facts.en ? en : th },
  }
}

const wordsOf = ({ office = '', changed = '', results = [] }: AdoptionFacts) => ({ office, changed, results })

const bodyOf = (text: ParsedEntry['th' | 'en']) => ({
  sectionIds: Object.keys(text?.digests ?? {}),
  tree: text?.tree ?? emptyTree,
})

function textOf(id: string, facts: EntryFacts): Omit<PracticeText, 'locale' | 'sectionIds' | 'tree'> {
  return {
    facts,
    title: facts.title ?? id,
    summary: facts.summary ?? '',
    evidenceReason: facts.evidenceReason ?? '',
    owner: facts.owner ?? '',
    organisations: facts.organisations ?? [],
    results: facts.results ?? [],
    needs: facts.needs ?? [],
    actionPlan: facts.actionPlan ?? [],
  }
}

/** English words where there are some, else the Thai text as a whole. */
function textsOf({ id, th, en }: ParsedEntry): Practice['text'] {
  const thai: PracticeText = { locale: 'th', ...textOf(id, th?.facts ?? {}), ...bodyOf(th) }
  if (!en) return { th: thai, en: thai }
  const { translatedFrom, ...words } = en.facts
  const english = textOf(id, translated(th?.facts ?? {}, words))
  return {
    th: thai,
    en: { locale: 'en', ...english, ...(translatedFrom && { translatedFrom }), ...bodyOf(en) },
  }
}
