import { mkdirSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { EnglishWords } from '../../src/lib/schema/english.ts'
import type { Entry } from '../../src/lib/schema/entry.ts'
import type { Vocabulary } from '../../src/lib/schema/vocabulary.ts'
import { body, type Drawn } from './bodies.ts'
import { drawer, prose, wordsOf } from './words.ts'

/** A synthetic entry: its address, and its files as they would be written. */
export interface Synthetic {
  id: string
  title: string
  summary: string
  th: string
  en?: string
}

/** Makes valid entries: 600 Thai words each, spread over places, steps and problems; every second one in English too. */
export function* syntheticEntries(count: number, vocabulary: Vocabulary): Generator<Synthetic> {
  const words = wordsOf(vocabulary)
  for (let number = 1; number <= count; number++)
    yield entry({ number, words, vocabulary, drawer: drawer(number) })
}

/** Writes entries as folders, as contributors would. */
export function writeEntries(folder: string, entries: Iterable<Synthetic>) {
  for (const { id, th, en } of entries) {
    mkdirSync(`${folder}/${id}`, { recursive: true })
    writeFileSync(`${folder}/${id}/th.mdx`, th)
    if (en) writeFileSync(`${folder}/${id}/en.mdx`, en)
  }
}

function entry(drawn: Omit<Drawn, 'sources'>): Synthetic {
  const { number, vocabulary, drawer } = drawn
  const keys = drawer.some(vocabulary.sources, 4).map(({ key }) => key)
  const facts = factsOf(drawn, keys)
  const withSources = { ...drawn, sources: keys }
  return {
    id: `synthetic-${String(number).padStart(5, '0')}`,
    title: facts.title,
    summary: facts.summary,
    th: file(facts, body(withSources, 'th', facts.kind)),
    ...(number % 2 === 0 && { en: file(englishOf(drawn), body(withSources, 'en', facts.kind)) }),
  }
}

function factsOf({ number, vocabulary, words, drawer }: Omit<Drawn, 'sources'>, sources: string[]) {
  const lesson = number % 10 === 0
  const thai = (count: number) => prose(words.th, count, drawer, 'th')
  const ids = (list: { id: string }[], count: number) => drawer.some(list, count).map(({ id }) => id)
  return {
    kind: lesson ? 'lesson' : 'good-practice',
    status: 'published',
    title: `${thai(6)} ครั้งที่ ${number}`,
    summary: thai(24),
    provinces: number % 25 === 0 ? 'national' : ids(vocabulary.provinces, 1 + drawer.upTo(3)),
    stages: ids(vocabulary.stages, 1 + drawer.upTo(3)),
    painPoints: ids(vocabulary.painPoints, 1 + drawer.upTo(3)),
    groups: ids(vocabulary.groups, drawer.upTo(3)),
    exploitation: ids(vocabulary.exploitation, drawer.upTo(3)),
    organisations: ids(vocabulary.organisationKinds, 2).map((kind) => ({
      name: thai(4),
      kind,
      role: thai(10),
    })),
    evidence: lesson ? 'lesson' : 'result',
    evidenceReason: thai(12),
    results: sources.slice(0, 2).map((source, index) => ({
      measure: thai(8),
      after: number + index,
      unit: 'คน',
      period: 'พ.ศ. 2566',
      source,
    })),
    owner: thai(4),
    sources,
    reviewedOn: '2026-11-23',
    nextReview: '2027-11-23',
  } satisfies Partial<Record<keyof Entry, unknown>>
}

function englishOf({ number, words, drawer }: Omit<Drawn, 'sources'>) {
  const english = (count: number) => prose(words.en, count, drawer, 'en')
  return {
    title: `${english(6)}, no. ${number}`,
    summary: english(24),
    translatedFrom: '2026-11-23',
    evidenceReason: english(12),
    owner: english(4),
  } satisfies EnglishWords
}

const file = (facts: object, text: string) => `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${text}`
