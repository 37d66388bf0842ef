import * as z from 'zod'
import { Id, IsoDate, line } from './fields.ts'

/** English words for one organisation, in the order of the Thai list. */
const OrganisationWords = z.strictObject({
  /** Its name in English. */
  name: line(120),
  /** What it did. */
  role: line(200).optional(),
})

/** English words for one result; figures and sources stay with the Thai text. */
export const ResultWords = z.strictObject({
  /** What was measured. */
  measure: line(160),
  /** Words for `before`, only where the Thai file has words there. */
  before: line(60).optional(),
  /** Words for `after`, only where the Thai file has words there. */
  after: line(60).optional(),
  /** What the figure counts. */
  unit: line(40).optional(),
  /** When, in Christian-era years. */
  period: line(80).optional(),
})

/** English words for cost, time and staff. */
const ResourceWords = z.strictObject({
  /** Money. */
  cost: line(160).optional(),
  /** Time. */
  time: line(160).optional(),
  /** Staff. */
  staff: line(160).optional(),
})

/** English words for one item of the action plan; its day and status stay with the Thai text. */
const ActionItemWords = z.strictObject({
  /** What is to be done. */
  item: line(240),
  /** The office that answers for it. */
  owner: line(120),
  /** How one will see that it is done. */
  indicator: line(240).optional(),
  /** Why it was dropped. */
  reason: line(240).optional(),
})

/** The front matter of `en.mdx`: English words only; every fact is in `th.mdx`. */
export const EnglishWords = z.strictObject({
  /** The title in English. */
  title: line(160),
  /** The result line in English. */
  summary: line(500),
  /** The `reviewedOn` of the Thai text that this translates. */
  translatedFrom: IsoDate,
  /** Digests of the Thai facts and sections that this translates, by which a later change is seen; `npm run translated` writes them. */
  translatedSections: z.record(Id, z.string().regex(/^[a-p]{8}$/)).optional(),
  /** Why the evidence stands at that level. */
  evidenceReason: line(500).optional(),
  /** The office to ask. */
  owner: line(120).optional(),
  /** As many as `organisations` in `th.mdx`, in the same order. */
  organisations: z.array(OrganisationWords).max(60).optional(),
  /** As many as `results` in `th.mdx`, in the same order. */
  results: z.array(ResultWords).max(40).optional(),
  /** Cost, time and staff. */
  resources: ResourceWords.optional(),
  /** As many as `actionPlan` in `th.mdx`, in the same order. */
  actionPlan: z.array(ActionItemWords).max(40).optional(),
})
export type EnglishWords = z.infer<typeof EnglishWords>

/** As many of the English words as are there and right. */
export const PartialEnglish = EnglishWords.partial()
export type PartialEnglish = z.infer<typeof PartialEnglish>
