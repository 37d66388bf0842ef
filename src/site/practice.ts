import type { ParsedEntry } from '../lib/entry.ts'
import { type Maturity, maturityOf } from '../lib/maturity.ts'
import type { PartialEnglish } from '../lib/schema/english.ts'
import type { EntryFacts } from '../lib/schema/entry.ts'
import type { Vocabulary } from '../lib/schema/vocabulary.ts'
import { translationDrift } from '../lib/translation.ts'
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
  html: string
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
  sources: string[]
  actionPlan: Fact<'actionPlan'>
  reviewedOn: string | undefined
  nextReview: string | undefined
  attachments: string[]
  /** What of the Thai text changed after the translation; nothing where the translation is up to date. */
  translationDrift: string[] | undefined
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
  const th = thaiText(entry)
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
    maturity: maturityOf(facts),
    sources: facts.sources ?? [],
    actionPlan: facts.actionPlan ?? [],
    reviewedOn: facts.reviewedOn,
    nextReview: facts.nextReview,
    attachments: entry.attachments,
    translationDrift: translationDrift(entry),
    text: { th, en: englishText(entry, th) },
  }
}

function thaiText({ id, th }: ParsedEntry): PracticeText {
  const facts = th?.facts ?? {}
  return {
    locale: 'th',
    title: facts.title ?? id,
    summary: facts.summary ?? '',
    evidenceReason: facts.evidenceReason ?? '',
    owner: facts.owner ?? '',
    organisations: (facts.organisations ?? []).map(({ name, kind, role }) => ({ name, kind, role })),
    results: facts.results ?? [],
    resources: facts.resources ?? {},
    actionPlan: facts.actionPlan ?? [],
    html: th?.html ?? '',
  }
}

/** English words where there are some, else the Thai text as a whole. */
function englishText({ en }: ParsedEntry, thai: PracticeText): PracticeText {
  if (!en) return thai
  const { facts, html } = en
  return {
    ...thai,
    locale: 'en',
    title: facts.title ?? thai.title,
    summary: facts.summary ?? thai.summary,
    evidenceReason: facts.evidenceReason ?? '',
    owner: facts.owner ?? thai.owner,
    organisations: thai.organisations.map((organisation, index) => ({
      ...organisation,
      ...facts.organisations?.[index],
    })),
    results: thai.results.map((result, index) => inWords(result, facts.results?.[index])),
    resources: facts.resources ?? {},
    actionPlan: thai.actionPlan.map((item, index) => ({ ...item, ...facts.actionPlan?.[index] })),
    ...(facts.translatedFrom && { translatedFrom: facts.translatedFrom }),
    html,
  }
}

function inWords(
  result: PracticeText['results'][number],
  words: NonNullable<PartialEnglish['results']>[number] | undefined,
) {
  return { ...result, ...words, after: words?.after ?? result.after }
}
