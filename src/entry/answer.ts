import * as z from 'zod'
import { type English, inEnglish } from './english.ts'
import { IsoDate, line } from './formats.ts'
import { field, fieldsOf } from './meta.ts'

/** Everything of an answer stands on the page of its problem. */
const shown = ['page'] as const

/** The front matter of `content/answers/<problem>.mdx`: what is to be done about a problem, its Thai words. */
export const Answer = z.strictObject({
  /** What to do first, in one or two sentences. */
  lead: field(line(260), { english: 320, shown }),
  /** When somebody last read it against what it rests on. */
  reviewedOn: field(IsoDate, { shown }),
  /** Digests of the sections, cards and tools that it rests on, by which a later change is seen; `npm run rests` writes them. */
  rests: field(z.record(z.string().max(140), z.string().regex(/^[a-p]{8}$/)).optional(), {
    bookkeeping: true,
    written: true,
  }),
})

/** As much of an answer's facts as is there and right. */
export const AnswerFacts = Answer.partial()
export type AnswerFacts = z.infer<typeof AnswerFacts>

/** The front matter of `content/answers/<problem>.en.mdx`: English words only. */
export const EnglishAnswer = z.strictObject({
  ...inEnglish(Answer.shape),
  /** The `reviewedOn` of the Thai text that this translates. */
  translatedFrom: field(IsoDate, { shown }),
})

/** As many of the English words as are there and right. */
export const PartialEnglishAnswer: z.ZodType<PartialEnglishAnswer> = EnglishAnswer.partial()
export type PartialEnglishAnswer = English<Pick<AnswerFacts, 'lead'>> & {
  translatedFrom?: string | undefined
}

/** The tables of an answer and of its English words. */
export const answerFields = /* @__PURE__ */ fieldsOf(Answer)
export const englishAnswerFields = /* @__PURE__ */ fieldsOf(EnglishAnswer)
