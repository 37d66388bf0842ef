import { check } from '../lib/check.ts'
import { inspectAttachments } from '../lib/read/attachments.ts'
import { readCorpus } from '../lib/read/corpus.ts'
import type { Vocabulary } from '../lib/schema/vocabulary.ts'
import { type Practice, toPractice } from './practice.ts'

const { corpus, diagnostics } = readCorpus()
const found = check(await inspectAttachments(corpus))
const errors = [...diagnostics, ...found].filter(({ severity }) => severity === 'error')
if (errors.length > 0) throw new Error(`${errors.length} errors in the entries: see npm run check`)

/** All vocabularies. */
export const vocabulary: Vocabulary = corpus.vocabulary

/** Courses and entries as they were parsed. */
export const { courses: parsedCourses, entries: parsedEntries } = corpus

/** Every entry that has a page: drafts and withdrawn ones too. */
export const allPractices: readonly Practice[] = corpus.entries.map((entry) => toPractice(entry, vocabulary))

/** The entries that lists, counts, maps and search show. */
export const practices: readonly Practice[] = allPractices.filter(({ status }) => status === 'published')

/** The practice of an id. */
export const practiceById = new Map(allPractices.map((practice) => [practice.id, practice]))

/** Sources by their keys. */
export const sourceByKey = new Map(vocabulary.sources.map((source) => [source.key, source]))
