import * as z from 'zod'
import { type English, inEnglish } from './english.ts'
import { Result } from './fields.ts'
import { expectations, IsoDate, line, TermId } from './formats.ts'
import { field, fieldsOf } from './meta.ts'

/** What readers learn of a use elsewhere stands on the page of the entry and in its data. */
const published = { shown: ['page', 'data'] } as const

const Facts = z.strictObject({
  /** Where it was tried: not one of the entry's own provinces. */
  province: field(TermId, { terms: 'provinces', ...published }),
  /** The year in which it began, in the Christian era. */
  year: field(z.number().min(1990).max(2099).register(expectations, { expected: 'year' }), published),
  /** The office that tried it; never a person. */
  office: field(line(120), { english: 120, ...published }),
  /** What was done differently from the entry. */
  changed: field(line(400), { english: 400, ...published }),
  /** How it went. */
  outcome: field(z.enum(['worked', 'partly', 'did-not-work', 'harmed']), published),
  /** What was measured there. */
  results: field(z.array(Result).max(10).default([]), published),
  /** Keys of all sources the record rests on. */
  sources: field(z.array(TermId).min(1).max(20), { terms: 'sources', ...published }),
  /** When somebody last read it against its sources. */
  reviewedOn: field(IsoDate, published),
})

/** English words of a record; its facts stay with the Thai text. */
const AdoptionWords: z.ZodType<AdoptionWords> = z
  .strictObject({
    ...inEnglish(Facts.shape),
    /** What the text tells, in one paragraph. */
    text: field(line(1000), published),
  })
  .partial()
type AdoptionWords = English<Partial<z.infer<typeof Facts>>> & { text?: string | undefined }

/** The front matter of `adoptions/<province>-<year>.mdx`: one use of an entry elsewhere. */
export const Adoption = Facts.extend({
  /** English words. */
  en: field(AdoptionWords.optional(), published),
})

/** As much of a record's facts as is there and right. */
export const AdoptionFacts = Adoption.partial()
export type AdoptionFacts = z.infer<typeof AdoptionFacts>

/** The table of a record's facts. */
export const adoptionFields = /* @__PURE__ */ fieldsOf(Adoption)

/** The name of a record's file: province and year of the Christian era, as all days and years in the data are. */
export const adoptionName = /^[a-z]+(?:-[a-z]+)*-(?:19|20)\d\d\.mdx$/
