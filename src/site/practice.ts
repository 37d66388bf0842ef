import type { AdoptionFacts, Outcome } from '../entry/adoption.ts'
import { translated } from '../entry/english.ts'
import type { EntryFacts } from '../entry/fields.ts'
import { withSources } from '../lib/adoptions.ts'
import type { ParsedEntry } from '../lib/entry.ts'
import type { State } from '../lib/history/changes.ts'
import { stateOf } from '../lib/history/state.ts'
import { type Maturity, maturityOf } from '../lib/maturity.ts'
import type { Vocabulary } from '../lib/schema/vocabulary.ts'
import { translationDrift } from '../lib/translation.ts'
import { emptyTree, paragraph, type Tree } from '../render/tree.ts'
import type { Locale } from './locale.ts'

type Fact<Name extends keyof EntryFacts> = NonNullable<EntryFacts[Name]>

/** One language's words of a practice; `locale` is the language they are really in. */
export interface PracticeText {
  locale: Locale
  title: string
  summary: string
  evidenceReason: string
  owner: string
  organisations: { name: string; kind: string; role: string | undefined }[]
  results: Fact<'results'>
  resources: Fact<'resources'>
  actionPlan: Fact<'actionPlan'>
  translatedFrom?: string
  /** The ids of its sections, which stand on its page. */
  sectionIds: string[]
  tree: Tree
}

/** One language's words of a record of use elsewhere. */
export interface AdoptionText {
  /** The language of the words of its fields. */
  locale: Locale
  office: string
  changed: string
  results: Fact<'results'>
  /** What it tells, and the language of that. */
  tree: Tree
  treeLocale: Locale
}

/** A record of use elsewhere, ready for pages. */
export interface PracticeAdoption {
  province: string
  year: number
  outcome: Outcome
  sources: string[]
  reviewedOn: string
  text: Record<Locale, AdoptionText>
}

/** An entry ready for pages: facts filled out, region and maturity computed, words by language. */
export interface Practice {
  id: string
  kind: Fact<'kind'>
  status: Fact<'status'>
  withdrawn: EntryFacts['withdrawn']
  formerIds: string[]
  /** The code of its short link. */
  code: string | undefined
  national: boolean
  provinces: string[]
  regions: string[]
  stages: string[]
  painPoints: string[]
  groups: string[]
  exploitation: string[]
  workshop: string | undefined
  evidence: EntryFacts['evidence']
  maturity: Maturity | undefined
  /** Records of use elsewhere, the oldest first. */
  adoptions: PracticeAdoption[]
  /** Sources of the text and of the records, as the page numbers them. */
  sources: string[]
  /** Those of the text alone. */
  ownSources: string[]
  actionPlan: Fact<'actionPlan'>
  reviewedOn: string | undefined
  nextReview: string | undefined
  attachments: string[]
  /** What of the Thai text changed after the translation; nothing where the translation is up to date. */
  translationDrift: string[] | undefined
  /** What it says now, in digests; nothing while it is a draft. */
  state: State | undefined
  text: Record<Locale, PracticeText>
}

/** Makes the practice that pages show from an entry that passed the check. */
export function toPractice(entry: ParsedEntry, vocabulary: Vocabulary): Practice {
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
    stages: facts.stages ?? [],
    painPoints: facts.painPoints ?? [],
    groups: facts.groups ?? [],
    exploitation: facts.exploitation ?? [],
    workshop: facts.workshop,
    evidence: facts.evidence,
    maturity: maturityOf(facts, records),
    adoptions: (entry.adoptions ?? []).map(toAdoption).sort((a, b) => a.year - b.year),
    ownSources: facts.sources ?? [],
    sources: records.reduce<string[]>(withSources, facts.sources ?? []),
    actionPlan: facts.actionPlan ?? [],
    reviewedOn: facts.reviewedOn,
    nextReview: facts.nextReview,
    attachments: entry.attachments,
    translationDrift: translationDrift(entry),
    state: stateOf(entry.th?.state, entry.en?.state),
    text: textsOf(entry),
  }
}

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
    title: facts.title ?? id,
    summary: facts.summary ?? '',
    evidenceReason: facts.evidenceReason ?? '',
    owner: facts.owner ?? '',
    organisations: (facts.organisations ?? []).map(({ name, kind, role }) => ({ name, kind, role })),
    results: facts.results ?? [],
    resources: facts.resources ?? {},
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
