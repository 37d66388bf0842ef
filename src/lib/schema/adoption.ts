import * as z from 'zod'
import { ResultWords } from './english.ts'
import { Result } from './entry.ts'
import { IsoDate, line, TermId } from './fields.ts'

/** English words of a record; its facts stay with the Thai text. */
const AdoptionWords = z.strictObject({
  /** The office in English. */
  office: line(120).optional(),
  /** What was changed. */
  changed: line(400).optional(),
  /** As many as `results`, in the same order. */
  results: z.array(ResultWords).max(10).optional(),
  /** What the text tells, in one paragraph. */
  text: line(1000).optional(),
})

/** The front matter of `adoptions/<province>-<year>.mdx`: one use of an entry elsewhere. */
export const Adoption = z.strictObject({
  /** Where it was tried: a term of `provinces`, not one of the entry's own. */
  province: TermId,
  /** The year in which it began, in the Christian era. */
  year: z.number().min(1990).max(2099),
  /** The office that tried it; never a person. */
  office: line(120),
  /** What was done differently from the entry. */
  changed: line(400),
  /** How it went. */
  outcome: z.enum(['worked', 'partly', 'did-not-work', 'harmed']),
  /** What was measured there. */
  results: z.array(Result).max(10).default([]),
  /** Keys of all sources the record rests on. */
  sources: z.array(TermId).min(1).max(20),
  /** When somebody last read it against its sources. */
  reviewedOn: IsoDate,
  /** English words. */
  en: AdoptionWords.optional(),
})

/** As much of a record's facts as is there and right. */
export const AdoptionFacts = Adoption.partial()
export type AdoptionFacts = z.infer<typeof AdoptionFacts>

/** How a use elsewhere went. */
export type Outcome = NonNullable<AdoptionFacts['outcome']>

/** The name of a record's file: province and year of the Christian era, as all days and years in the data are. */
export const adoptionName = /^[a-z]+(?:-[a-z]+)*-(?:19|20)\d\d\.mdx$/
