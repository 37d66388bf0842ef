import * as z from 'zod'
import { expectations, Id, IsoDate, line, ShortCode, TermId } from './formats.ts'
import { field, fieldsOf } from './meta.ts'

/** Where most facts are published: in the panel of the page or elsewhere on it, and besides in the table and the data. */
const inPanel = ['panel', 'listing', 'data'] as const
const onPage = ['page', 'listing', 'data'] as const

/** Words in Thai, put into English in about as many characters. */
const words = (most: number) => field(line(most), { english: most })

/** What one organisation did; organisations and offices only, never a person's name. */
const Organisation = z.strictObject({
  /** Its official name, in Thai where it has one. */
  name: words(120),
  /** What kind of organisation it is. */
  kind: field(TermId, { terms: 'organisationKinds', shown: ['data'], telling: true }),
  /** What it did in this practice. */
  role: field(line(200).optional(), { english: 200, telling: true }),
})

/** A figure where there is one, else a few words (“เปิดแล้ว”, “น้อยกว่า 5”). */
const Figure = z.union([z.number(), line(60)]).register(expectations, { expected: 'figure' })

/** One result: what was measured, from what to what, when, and who says so. */
export const Result = z.strictObject({
  /** What was measured. */
  measure: words(160),
  /** The figure before the practice, where the source gives one. */
  before: field(Figure.optional(), { english: 60, telling: true }),
  /** The figure after it. */
  after: field(Figure, { english: 60, telling: true }),
  /** What the figure counts: คน, ครั้ง, ร้อยละ. */
  unit: field(line(40).optional(), { english: 40 }),
  /** When it was measured: a year, a range or a date, as the source gives it (Buddhist era). */
  period: field(line(80).optional(), { english: 80 }),
  /** The source that gives the figure; it must stand in `sources` too. */
  source: field(TermId, { terms: 'sources' }),
})

/** What it took, as far as the sources tell. */
const Resources = z.strictObject({
  /** Money, with its unit and period. */
  cost: field(line(160).optional(), { english: 160 }),
  /** How long it took to set up, or takes each time. */
  time: field(line(160).optional(), { english: 160 }),
  /** Which staff, and how many. */
  staff: field(line(160).optional(), { english: 160 }),
})

/** One item for the Ministry's action plan. */
const ActionItem = z.strictObject({
  /** What is to be done. */
  item: words(240),
  /** The office that answers for it; never a person. */
  owner: field(line(120), { english: 120, telling: true }),
  /** By when. */
  due: field(IsoDate.optional(), { telling: true }),
  /** How one will see that it is done. */
  indicator: field(line(240).optional(), { english: 240, telling: true }),
  /** Where it stands. */
  status: field(z.enum(['proposed', 'adopted', 'done', 'dropped'])),
  /** Why it was dropped. */
  reason: field(line(240).optional(), { english: 240, word: false }),
})

/** Why an entry was withdrawn, and what came instead. */
const Withdrawal = z.strictObject({
  /** The reason, in a sentence. */
  reason: words(400),
  /** The entry that replaces it. */
  successor: field(Id.optional()),
})

/** Some provinces, or the whole country. */
const Places = z
  .union([z.literal('national'), z.array(TermId).min(1).max(77)])
  .register(expectations, { expected: 'places' })

/** The front matter of `th.mdx`: all facts of an entry, and its Thai words. */
export const Entry = z.strictObject({
  /** `good-practice`, or `lesson`: something that failed or hurt, honestly told. */
  kind: field(z.enum(['good-practice', 'lesson']), { form: 'what', shown: onPage }),
  /** `draft` may be incomplete and is never listed; `withdrawn` keeps its page, with the reason. */
  status: field(z.enum(['draft', 'published', 'withdrawn']), {
    form: 'ready',
    word: false,
    shown: ['data'],
    bookkeeping: true,
  }),
  /** The code of its short link, `/p/<code>/`; `npm run check -- --fix` gives one to an entry that has none. */
  code: field(ShortCode.optional(), { bookkeeping: true, written: true, word: false }),
  /** Only for a withdrawn entry. */
  withdrawn: field(Withdrawal.optional(), { form: 'keeper', word: false, shown: ['page'] }),
  /** Folder names this entry once had: their addresses lead here for ever. */
  formerIds: field(z.array(Id).max(20).default([]), {
    form: 'keeper',
    word: false,
    shown: ['data'],
    bookkeeping: true,
  }),
  /** What it is, in one line. */
  title: field(line(120), { english: 160, form: 'what', shown: onPage }),
  /** The result line: one or two sentences, the result first. It leads the page. */
  summary: field(line(400), { english: 500, form: 'what', shown: onPage }),
  /** Where: provinces, or `national`. The region follows from them. */
  provinces: field(Places, { terms: 'provinces', form: 'where', shown: inPanel }),
  /** Steps of the protection process it serves. */
  stages: field(z.array(TermId).min(1).max(20), { terms: 'stages', form: 'where', shown: inPanel }),
  /** The problems it answers. */
  painPoints: field(z.array(TermId).min(1).max(20), { terms: 'painPoints', form: 'where', shown: inPanel }),
  /** The workshop that produced it, only where its sources say so. */
  workshop: field(TermId.optional(), { terms: 'workshops', form: 'where', shown: inPanel }),
  /** Kinds of exploitation it concerns; none means all. */
  exploitation: field(z.array(TermId).max(20).default([]), {
    terms: 'exploitation',
    form: 'where',
    shown: inPanel,
  }),
  /** Groups of people it serves; none means all. */
  groups: field(z.array(TermId).max(20).default([]), { terms: 'groups', form: 'where', shown: inPanel }),
  /** Who did what. */
  organisations: field(z.array(Organisation).min(1).max(60), { form: 'who', shown: ['panel', 'data'] }),
  /** How strong the proof is: `result` (figure or court outcome; an award is none), `output` (counted activity only), `described`, or `lesson`. */
  evidence: field(z.enum(['result', 'output', 'described', 'lesson']), {
    form: 'result',
    shown: ['panel', 'compare', 'listing', 'data'],
  }),
  /** Why the evidence stands at that level, and what is missing. */
  evidenceReason: field(line(400), { english: 500, form: 'result', shown: ['panel', 'compare', 'data'] }),
  /** Measured results, the most important first. */
  results: field(z.array(Result).max(40).default([]), {
    form: 'result',
    shown: ['page', 'compare', 'listing', 'data'],
  }),
  /** Cost, time and staff. */
  resources: field(Resources.optional(), { form: 'who', shown: ['panel', 'compare', 'data'] }),
  /** What this entry brings to the action plan. */
  actionPlan: field(z.array(ActionItem).max(40).default([]), { form: 'plan', shown: ['page', 'data'] }),
  /** The office to ask; never a person. */
  owner: field(line(120), { english: 120, form: 'who', shown: inPanel }),
  /** Keys of all sources it rests on. */
  sources: field(z.array(TermId).min(1).max(60), { terms: 'sources', form: 'proof', shown: onPage }),
  /** When somebody last read it against its sources. */
  reviewedOn: field(IsoDate, { form: 'proof', shown: inPanel }),
  /** When it is to be read again. */
  nextReview: field(IsoDate, { form: 'proof', shown: inPanel }),
})
export type Entry = z.infer<typeof Entry>

/** A draft may still lack any field but its kind, status and title; what it does say must be right. */
export const DraftEntry = Entry.partial().required({ kind: true, status: true, title: true })

/** As much of an entry's facts as is there and right. */
export const EntryFacts = Entry.partial()
export type EntryFacts = z.infer<typeof EntryFacts>

/** The table of the facts of an entry. */
export const entryFields = /* @__PURE__ */ fieldsOf(Entry)
