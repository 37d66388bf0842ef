import * as z from 'zod'
import { Id, IsoDate, line, ShortCode, TermId } from './fields.ts'

/** What one organisation did; organisations and offices only, never a person's name. */
const Organisation = z.strictObject({
  /** Its official name, in Thai where it has one. */
  name: line(120),
  /** A term of `organisation-kinds`. */
  kind: TermId,
  /** What it did in this practice. */
  role: line(200).optional(),
})

/** A figure where there is one, else a few words (“ได้รับรางวัล”, “น้อยกว่า 5”). */
const Figure = z.union([z.number(), line(60)])

/** One result: what was measured, from what to what, when, and who says so. */
export const Result = z.strictObject({
  /** What was measured. */
  measure: line(160),
  /** The figure before the practice, where the source gives one. */
  before: Figure.optional(),
  /** The figure after it. */
  after: Figure,
  /** What the figure counts: คน, ครั้ง, ร้อยละ. */
  unit: line(40).optional(),
  /** When it was measured: a year, a range or a date, as the source gives it (Buddhist era). */
  period: line(80).optional(),
  /** The source that gives the figure; it must stand in `sources` too. */
  source: TermId,
})

/** What it took, as far as the sources tell. */
const Resources = z.strictObject({
  /** Money, with its unit and period. */
  cost: line(160).optional(),
  /** How long it took to set up, or takes each time. */
  time: line(160).optional(),
  /** Which staff, and how many. */
  staff: line(160).optional(),
})

/** One item for the Ministry's action plan. */
const ActionItem = z.strictObject({
  /** What is to be done. */
  item: line(240),
  /** The office that answers for it; never a person. */
  owner: line(120),
  /** By when. */
  due: IsoDate.optional(),
  /** How one will see that it is done. */
  indicator: line(240).optional(),
  /** Where it stands. */
  status: z.enum(['proposed', 'adopted', 'done', 'dropped']),
  /** Why it was dropped. */
  reason: line(240).optional(),
})

/** Why an entry was withdrawn, and what came instead. */
const Withdrawal = z.strictObject({
  /** The reason, in a sentence. */
  reason: line(400),
  /** The entry that replaces it. */
  successor: Id.optional(),
})

/** What a reviewer has looked at and lets stand although a check finds it. */
const Exception = z.strictObject({
  /** The check's code, such as `personal-phone`; only findings of personal data can be excepted. */
  code: z.string().min(1).max(60),
  /** Why it identifies nobody who must not be identified. */
  reason: line(400),
  /** The post of who decided, never a name: นิติกร สำนักงาน พมจ. */
  reviewer: line(120),
})

const entryFields = {
  /** `good-practice`, or `lesson`: something that failed or hurt, honestly told. */
  kind: z.enum(['good-practice', 'lesson']),
  /** `draft` may be incomplete and is never listed; `withdrawn` keeps its page, with the reason. */
  status: z.enum(['draft', 'published', 'withdrawn']),
  /** The code of its short link, `/p/<code>/`; `npm run check -- --fix` gives one to an entry that has none. */
  code: ShortCode.optional(),
  /** Only for a withdrawn entry. */
  withdrawn: Withdrawal.optional(),
  /** Folder names this entry once had: their addresses lead here for ever. */
  formerIds: z.array(Id).max(20).default([]),
  /** What it is, in one line. */
  title: line(120),
  /** The result line: one or two sentences, the result first. It leads the page. */
  summary: line(400),
  /** Where: provinces (terms of `provinces`), or `national`. The region follows from them. */
  provinces: z.union([z.literal('national'), z.array(TermId).min(1).max(77)]),
  /** Steps of the protection process it serves (terms of `stages`). */
  stages: z.array(TermId).min(1).max(20),
  /** The problems it answers (terms of `pain-points`). */
  painPoints: z.array(TermId).min(1).max(20),
  /** The workshop that produced it, only where its sources say so (a term of `workshops`). */
  workshop: TermId.optional(),
  /** Kinds of exploitation it concerns (terms of `exploitation`); none means all. */
  exploitation: z.array(TermId).max(20).default([]),
  /** Groups of people it serves (terms of `groups`); none means all. */
  groups: z.array(TermId).max(20).default([]),
  /** Who did what. */
  organisations: z.array(Organisation).min(1).max(60),
  /** How strong the proof is: `result` (figure, award or court outcome), `output` (counted activity only), `described`, or `lesson`. */
  evidence: z.enum(['result', 'output', 'described', 'lesson']),
  /** Why the evidence stands at that level, and what is missing. */
  evidenceReason: line(400),
  /** Measured results, the most important first. */
  results: z.array(Result).max(40).default([]),
  /** Cost, time and staff. */
  resources: Resources.optional(),
  /** What this entry brings to the action plan. */
  actionPlan: z.array(ActionItem).max(40).default([]),
  /** The office to ask; never a person. */
  owner: line(120),
  /** Findings of personal data that a reviewer lets stand, in this entry only. */
  exceptions: z.array(Exception).max(10).default([]),
  /** Keys of all sources it rests on. */
  sources: z.array(TermId).min(1).max(60),
  /** When somebody last read it against its sources. */
  reviewedOn: IsoDate,
  /** When it is to be read again. */
  nextReview: IsoDate,
}

/** The front matter of `th.mdx`: all facts of an entry. */
export const Entry = z.strictObject(entryFields)
export type Entry = z.infer<typeof Entry>

/** A draft may still lack any field but its kind, status and title; what it does say must be right. */
export const DraftEntry = Entry.partial().required({ kind: true, status: true, title: true })

/** As much of an entry's facts as is there and right. */
export const EntryFacts = Entry.partial()
export type EntryFacts = z.infer<typeof EntryFacts>
