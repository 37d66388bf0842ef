import * as z from 'zod'
import { Bilingual, Id, IsoDate, SourceKey } from './fields.ts'

/** A plain term: groups, kinds of exploitation, kinds of organisation. */
export const Term = z.strictObject({
  /** Its address part. */
  id: Id,
  /** Its name. */
  label: Bilingual,
})
export type Term = z.infer<typeof Term>

/** One of the four regions of the Ministry's scheme. */
const Region = Term.extend({
  /** Other names, for search only. */
  aliases: z.array(z.string()),
  /** What the name covers. */
  note: Bilingual.optional(),
})

/** One of the 77 provinces (76 changwat and Bangkok). */
const Province = Term.extend({
  /** ISO 3166-2 code. */
  code: z.string().regex(/^TH-\d\d$/),
  /** A term of `regions`. */
  region: Id,
  /** Other names, towns and crossings that people type, for search only. */
  aliases: z.array(z.string()),
})

/** What some provinces have in common, such as a border or a coast. */
export const ProvinceTrait = Term.extend({
  /** What makes a province belong here. */
  definition: Bilingual,
  /** Sources that name the provinces; none where the map shows them. */
  sources: z.array(SourceKey),
  /** The provinces that belong here. */
  provinces: z.array(Id).min(2),
})
export type ProvinceTrait = z.infer<typeof ProvinceTrait>

/** A step of the protection process, in order. */
export const Stage = Term.extend({
  /** What happens in it. */
  definition: Bilingual,
  /** The law and instruments it rests on. */
  basis: Bilingual,
  /** Where it stands in international frames (their own English names). */
  mapping: z.strictObject({
    /** OSCE/ODIHR NRM Handbook, 2nd edition 2022. */
    osce: z.string(),
    /** ACWC Regional Guidelines, 2018. */
    acwc: z.string(),
    /** Others. */
    other: z.string(),
  }),
})
export type Stage = z.infer<typeof Stage>

/** A problem in the system that practices answer. */
export const PainPoint = Term.extend({
  /** What goes wrong, and for whom. */
  definition: Bilingual,
  /** The stages where it arises. */
  stages: z.array(Id).min(1),
  /** Sources that document it. */
  sources: z.array(SourceKey).min(1),
})
export type PainPoint = z.infer<typeof PainPoint>

/** A regional workshop of the 2022 series: what is known, and plainly what is not. */
const Workshop = Term.extend({
  /** The region it gathered. */
  region: Id,
  /** Its day, where known. */
  date: IsoDate.nullable(),
  /** What is known of the day where it is not certain. */
  dateNote: Bilingual.optional(),
  /** Where it took place, where known. */
  place: Bilingual.nullable(),
  /** What sources tell of it. */
  known: Bilingual,
  /** What they do not. */
  unknown: Bilingual,
  /** Sources that document it. */
  sources: z.array(SourceKey),
})

/** A document that facts rest on. */
export const Source = z.strictObject({
  /** Its key, as entries cite it. */
  key: SourceKey,
  /** Its title, in its own language. */
  title: z.string().min(1),
  /** Who published it. */
  publisher: z.string().min(1),
  /** Year of publication in the Christian era, where shown. */
  year: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  /** What is known of the year where it is not plain. */
  yearNote: Bilingual.optional(),
  /** Its address; `null` where the only one known is a mirror of unknown hands, which readers are not sent to. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Further addresses. */
  otherUrls: z.array(z.url({ protocol: /^https?$/ })).optional(),
})
export type Source = z.infer<typeof Source>

/** A term of the field: preferred words, and the words people search by. */
const GlossaryTerm = Term.extend({
  /** One sentence. */
  definition: Bilingual,
  /** Other words for it, for search. */
  synonyms: z.strictObject({ th: z.array(z.string()), en: z.array(z.string()) }),
  /** A remark on usage. */
  note: Bilingual.optional(),
  /** Terms that people mix it up with. */
  oftenMixedWith: z.array(Id).optional(),
})

/** A section of an entry's text: its heading, its lasting id, and the question it answers. */
export const SectionTerm = Term.extend({
  /** The question that guides the writer. */
  question: Bilingual,
  /** Whether each language's file must have it; `lesson`: only where kind is lesson. */
  required: z.strictObject({
    th: z.union([z.boolean(), z.literal('lesson')]),
    en: z.union([z.boolean(), z.literal('lesson')]),
  }),
})
export type SectionTerm = z.infer<typeof SectionTerm>

/** An office and the numbers and addresses it gives the public. */
const PublicContact = Term.extend({
  /** Telephone numbers, e-mail addresses, accounts; spaces and dashes do not matter. */
  contacts: z.array(z.string().min(1)).min(1),
})

/** Every list, by the names of their files in `content/vocabulary`. */
export const lists = z.strictObject({
  regions: z.array(Region),
  provinces: z.array(Province),
  provinceTraits: z.array(ProvinceTrait),
  stages: z.array(Stage),
  painPoints: z.array(PainPoint),
  workshops: z.array(Workshop),
  groups: z.array(Term),
  exploitation: z.array(Term),
  organisationKinds: z.array(Term),
  sections: z.array(SectionTerm),
  glossary: z.array(GlossaryTerm),
  sources: z.array(Source),
  publicContacts: z.array(PublicContact),
})

/** All vocabularies, by the names of their files in `content/vocabulary`: no id twice, every reference to a term that exists. */
export const Vocabulary = lists.superRefine((vocabulary, context) => {
  for (const message of [...repeatedIds(vocabulary), ...danglingReferences(vocabulary)])
    context.addIssue({ code: 'custom', message })
})
export type Vocabulary = z.infer<typeof lists>

function repeatedIds(vocabulary: Vocabulary): string[] {
  return Object.entries(vocabulary).flatMap(([list, terms]) => {
    const ids = terms.map((term) => ('key' in term ? term.key : term.id))
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${list}: "${id}" stands twice`)
  })
}

function danglingReferences(vocabulary: Vocabulary): string[] {
  const { regions, provinces, provinceTraits, stages, painPoints, workshops, glossary, sources } = vocabulary
  const keys = new Set(sources.map(({ key }) => key))
  const missing = (owner: string, ids: readonly string[], known: Set<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `${owner} refers to "${id}", which does not exist`)
  const idsOf = (terms: { id: string }[]) => new Set(terms.map(({ id }) => id))
  return [
    ...provinces.flatMap(({ id, region }) => missing(`province ${id}`, [region], idsOf(regions))),
    ...provinceTraits.flatMap((t) => missing(`trait ${t.id}`, t.provinces, idsOf(provinces))),
    ...provinceTraits.flatMap((t) => missing(`trait ${t.id}`, t.sources, keys)),
    ...painPoints.flatMap((p) => missing(`pain point ${p.id}`, p.stages, idsOf(stages))),
    ...painPoints.flatMap((p) => missing(`pain point ${p.id}`, p.sources, keys)),
    ...workshops.flatMap((w) => missing(`workshop ${w.id}`, [w.region], idsOf(regions))),
    ...workshops.flatMap((w) => missing(`workshop ${w.id}`, w.sources, keys)),
    ...glossary.flatMap((term) => missing(`term ${term.id}`, term.oftenMixedWith ?? [], idsOf(glossary))),
  ]
}
