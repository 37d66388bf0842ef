import * as z from 'zod'
import { expectations, Id, IsoDate, line, OwnKey, ShortCode, TermId } from './formats.ts'
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
  /** The source that gives the figure; it must stand in `sources` or `ownSources` too. */
  source: field(TermId, { terms: 'sources' }),
  /**
   * What the figure says: `activity` that something was done (an award, a visit, an enactment or a lost case is no more
   * than that), `reach` that people in need were reached, `outcome` that something changed for them, `comparison` how it
   * was before or elsewhere. The chain of evidence is computed from it.
   */
  shows: field(z.enum(['activity', 'reach', 'outcome', 'comparison'])),
  /** The problem of `addresses` that the figure speaks for; none where it speaks for none in particular. */
  on: field(TermId.optional(), { terms: 'painPoints' }),
  /** Who counted: the office itself or who pays it, somebody else, or a court by its ruling. */
  measuredBy: field(z.enum(['own', 'other', 'court'])),
})

/** One problem that an entry answers, and the stages at which its text shows that. */
const Address = z.strictObject({
  /** The problem. */
  problem: field(TermId, { terms: 'painPoints', telling: true }),
  /** The stages at which this entry answers this problem. */
  stages: field(z.array(TermId).min(1).max(20), { terms: 'stages', telling: true }),
})

/** What it takes, as far as the sources tell; what no row tells is not known. */
const Need = z.strictObject({
  /** People, money or time. */
  what: field(z.enum(['people', 'cost', 'time']), { telling: true }),
  /** How much, or the least. */
  from: field(z.number()),
  /** The most, where it is a range. */
  to: field(z.number().optional()),
  /** What the figure counts. */
  unit: field(line(40), { english: 40 }),
  /** Which staff, for what, in which period. */
  note: field(line(160).optional(), { english: 160, telling: true }),
  /** The source that tells it. */
  source: field(TermId, { terms: 'sources' }),
})

/** A document that the library does not list: a record of the office, a paper of the workshop, or one that is public. */
const OwnSource = z.strictObject({
  /** Its key within the entry, as `<Cite>` and figures name it: it begins with `OWN`. */
  key: field(OwnKey),
  /** Its title, in its own language. */
  title: field(line(200), { telling: true }),
  /** The office that keeps or published it; never a person. */
  office: field(line(120), { telling: true }),
  /** Its day, where it has one. */
  date: field(IsoDate.optional()),
  /** Whether anybody may read it, or only the office or those who were at the workshop. */
  kind: field(z.enum(['public', 'office-record', 'workshop-paper'])),
  /** Its address, where it has one. */
  url: field(
    z
      .url({ protocol: /^https?$/ })
      .max(300)
      .optional()
      .register(expectations, { expected: 'url' }),
  ),
})

/** A workshop that the library does not list yet. */
const OwnWorkshop = z.strictObject({
  /** What it was called. */
  name: words(120),
  /** Its first day. */
  date: field(IsoDate),
  /** The town or province, never an address of a shelter. */
  place: field(line(120), { english: 120 }),
  /** The office that held it. */
  organiser: field(line(120), { english: 120 }),
  /** The regions it gathered. */
  regions: field(z.array(TermId).min(1).max(4), { terms: 'regions' }),
})

/** How the public reaches the office. */
const Contact = z.strictObject({
  /** A number on the list of public ones. */
  phone: field(line(40).optional()),
  /** A public page of the office. */
  page: field(
    z
      .url({ protocol: /^https$/ })
      .max(300)
      .optional()
      .register(expectations, { expected: 'url' }),
  ),
  /** When the office agreed to be asked; until then the page only names it. */
  confirmed: field(IsoDate.optional()),
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
  /** The source it comes from; none where the library proposes it. */
  source: field(TermId.optional(), { terms: 'sources' }),
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

/** Some provinces, the whole country, or none that is sure: then `presumedProvinces` has them. */
const Places = z
  .union([z.literal(['national', 'presumed']), z.array(TermId).min(1).max(77)])
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
  /** Where: provinces that a source names, or `national`. The region follows from them. */
  provinces: field(Places, { terms: 'provinces', form: 'where', shown: inPanel }),
  /** Provinces that are only presumed: shown as such and counted nowhere. */
  presumedProvinces: field(z.array(TermId).max(77).default([]), {
    terms: 'provinces',
    form: 'keeper',
    word: false,
    shown: ['panel', 'data'],
    since: '2026-12-01',
  }),
  /** The problems it answers, each with the stages at which it does: only pairs that its text shows. */
  addresses: field(z.array(Address).min(1).max(20), {
    form: 'where',
    shown: ['panel', 'listing', 'data'],
    since: '2026-12-01',
  }),
  /** The workshop that produced it, only where its sources say so. */
  workshop: field(TermId.optional(), { terms: 'workshops', form: 'where', shown: inPanel }),
  /** A workshop that the library does not list. */
  ownWorkshop: field(OwnWorkshop.optional(), {
    form: 'where',
    shown: ['panel', 'data'],
    since: '2026-12-01',
  }),
  /** Kinds of exploitation it concerns; none means that its sources do not say, `any` that they name all. */
  exploitation: field(z.array(TermId).max(20).default([]), {
    terms: 'exploitation',
    form: 'where',
    shown: inPanel,
  }),
  /** Groups of people it serves; none means that its sources do not say, `everyone` that they name all. */
  groups: field(z.array(TermId).max(20).default([]), { terms: 'groups', form: 'where', shown: inPanel }),
  /** Who did what. */
  organisations: field(z.array(Organisation).min(1).max(60), { form: 'who', shown: ['panel', 'data'] }),
  /** What its figures show, and what is missing. */
  evidenceReason: field(line(400), { english: 500, form: 'result', shown: ['panel', 'compare', 'data'] }),
  /** Measured results, the most important first. */
  results: field(z.array(Result).max(40).default([]), {
    form: 'result',
    shown: ['page', 'compare', 'listing', 'data'],
  }),
  /** People, money and time. */
  needs: field(z.array(Need).max(20).default([]), {
    form: 'who',
    shown: ['panel', 'compare', 'data'],
    since: '2026-12-01',
  }),
  /** Tools that serve who does the same. */
  tools: field(z.array(TermId).max(12).default([]), {
    terms: 'tools',
    form: 'who',
    shown: ['page', 'data'],
    since: '2026-12-01',
  }),
  /** Cards of the law it rests on. */
  law: field(z.array(TermId).max(12).default([]), {
    terms: 'law',
    form: 'who',
    shown: ['page', 'data'],
    since: '2026-12-01',
  }),
  /** What this entry brings to the action plan. */
  actionPlan: field(z.array(ActionItem).max(40).default([]), { form: 'plan', shown: ['page', 'data'] }),
  /** The office it belongs to; never a person. */
  owner: field(line(120), { english: 120, form: 'who', shown: inPanel }),
  /** How that office is reached, and since when it wants to be. */
  contact: field(Contact.optional(), { form: 'who', shown: ['page', 'data'], since: '2026-12-01' }),
  /** Keys of all listed sources it rests on. */
  sources: field(z.array(TermId).max(60), { terms: 'sources', form: 'proof', shown: onPage }),
  /** Sources of its own. */
  ownSources: field(z.array(OwnSource).max(20).default([]), {
    form: 'proof',
    shown: ['page', 'data'],
    since: '2026-12-01',
  }),
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
