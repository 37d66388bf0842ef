import * as z from 'zod'
import { Bilingual, Id, IsoDate, SearchedAs, SourceKey } from './formats.ts'
import { Instrument, LawCard } from './law.ts'
import { field, type List } from './meta.ts'
import { Tool } from './tool.ts'
import { valueAt } from './values.ts'

/** A plain term: groups, kinds of exploitation, kinds of organisation. */
export const Term = z.strictObject({
  id: Id.describe('Its address part.'),
  label: Bilingual.describe('Its name.'),
})
export type Term = z.infer<typeof Term>

/** Of terms that head the rows and columns of tables. */
const short = Bilingual.describe('Its name where there is little room; columns break it at its spaces.')

/** One of the four regions of the Ministry's scheme. */
const Region = Term.extend({
  aliases: z.array(z.string()).describe('Other names, for search only.'),
  note: Bilingual.optional().describe('What the name covers.'),
})

/** One of the 77 provinces (76 changwat and Bangkok). */
const Province = Term.extend({
  code: z
    .string()
    .regex(/^TH-\d\d$/)
    .describe('ISO 3166-2 code.'),
  region: field(Id, { terms: 'regions' }).describe('A term of `regions`.'),
  aliases: z
    .array(z.string())
    .describe('Other names, towns and crossings that people type, for search only.'),
})

/** What some provinces have in common, such as a border or a coast. */
export const ProvinceTrait = Term.extend({
  definition: Bilingual.describe('What makes a province belong here.'),
  sources: field(z.array(SourceKey), { terms: 'sources' }).describe(
    'Sources that name the provinces; none where the map shows them.',
  ),
  provinces: field(z.array(Id).min(2), { terms: 'provinces' }).describe('The provinces that belong here.'),
})
export type ProvinceTrait = z.infer<typeof ProvinceTrait>

/** A step of the protection process, in order. */
const Stage = Term.extend({
  short,
  searchedAs: SearchedAs,
  duty: field(z.array(Id).min(1).max(3), { terms: 'tools' }).describe(
    'The tools whose first items stand in the duty list, the most urgent first.',
  ),
  definition: Bilingual.describe('What happens in it.'),
  basis: Bilingual.describe('The law and instruments it rests on; `[[id]]` names a card of law or a tool.'),
  sources: field(z.array(SourceKey), { terms: 'sources' }).describe('Sources that document it.'),
  law: field(z.array(Id).optional(), { terms: 'law' }).describe('Cards of the law it rests on.'),
  mapping: z
    .strictObject({
      /** OSCE/ODIHR NRM Handbook, 2nd edition 2022. */
      osce: z.string(),
      /** ACWC Regional Guidelines, 2018. */
      acwc: z.string(),
      /** Others. */
      other: z.string(),
    })
    .describe('Where it stands in international frames (their own English names).'),
})

/** A problem in the system that practices answer. */
const PainPoint = Term.extend({
  short,
  searchedAs: SearchedAs,
  definition: Bilingual.describe('What goes wrong, and for whom.'),
  stages: field(z.array(Id).min(1), { terms: 'stages' }).describe('The stages where it arises.'),
  sources: field(z.array(SourceKey).min(1), { terms: 'sources' }).describe('Sources that document it.'),
})

/** A regional workshop of the 2022 series: what is known, and plainly what is not. */
export const Workshop = Term.extend({
  searchedAs: SearchedAs,
  region: field(Id, { terms: 'regions' }).describe('The region it gathered.'),
  date: IsoDate.nullable().describe('Its day, where known.'),
  dateNote: Bilingual.optional().describe('What is known of the day where it is not certain.'),
  place: Bilingual.nullable().describe('Where it took place, where known.'),
  known: Bilingual.describe('What sources tell of it.'),
  unknown: Bilingual.describe('What they do not.'),
  sources: field(z.array(SourceKey), { terms: 'sources' }).describe('Sources that document it.'),
})

/** A document that facts rest on. */
export const Source = z
  .strictObject({
    key: SourceKey.describe('Its key, as entries cite it.'),
    title: z.string().min(1).describe('Its title, in its own language.'),
    publisher: z.string().min(1).describe('Who published it.'),
    year: z
      .string()
      .regex(/^\d{4}$/)
      .nullable()
      .describe('Year of publication in the Christian era, where shown.'),
    yearNote: Bilingual.optional().describe('What is known of the year where it is not plain.'),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe(
        'Its address; `null` where readers are not sent to it: it shows who or where victims are, or only a mirror of unknown hands is known.',
      ),
    otherUrls: z
      .array(z.url({ protocol: /^https?$/ }))
      .optional()
      .describe('Further addresses.'),
    read: z
      .enum(['full', 'excerpt', 'headline'])
      .optional()
      .describe('How far it was read; missing where nobody noted it, and then the page says so.'),
    readOn: IsoDate.optional().describe('When.'),
    reveals: z
      .enum(['place', 'person'])
      .optional()
      .describe(
        'It shows where victims are, so that it has no address here, or who one is, so that no entry may rest on it.',
      ),
  })
  .refine(({ url, otherUrls, reveals }) => !reveals || (url === null && !otherUrls), {
    message: 'a source that reveals a place or a person has no address',
  })
export type Source = z.infer<typeof Source>

/** A term of the field: preferred words, and the words people search by. */
const GlossaryTerm = Term.extend({
  definition: Bilingual.describe('One sentence.'),
  synonyms: z
    .strictObject({ th: z.array(z.string()), en: z.array(z.string()) })
    .describe('Other words for it, for search.'),
  note: Bilingual.optional().describe('A remark on usage.'),
  sources: field(z.array(SourceKey), { terms: 'sources' }).describe(
    'Sources that document it; none for a working word of the field, of which the note says so.',
  ),
  law: field(z.array(Id).optional(), { terms: 'law' }).describe('Cards of law that define it.'),
  oftenMixedWith: field(z.array(Id).optional(), { terms: 'glossary' }).describe(
    'Terms that people mix it up with.',
  ),
})

/** A section of an entry's text: its heading, its lasting id, and the question it answers. */
export const SectionTerm = Term.extend({
  question: Bilingual.describe('The question that guides the writer.'),
  required: z
    .strictObject({
      th: z.union([z.boolean(), z.literal('lesson')]),
      en: z.union([z.boolean(), z.literal('lesson')]),
    })
    .describe("Whether each language's file must have it; `lesson`: only where kind is lesson."),
})
export type SectionTerm = z.infer<typeof SectionTerm>

/** A practice of which only a headline was read, so that it is no entry yet. */
const Known = Term.extend({
  provinces: field(z.array(Id).min(1), { terms: 'provinces' }).describe('Where it was done.'),
  sources: field(z.array(SourceKey).min(1), { terms: 'sources' }).describe('Where it is named.'),
  known: Bilingual.describe('What is known of it, and that nothing more was read.'),
})

/** An office and the numbers and addresses it gives the public. */
const PublicContact = Term.extend({
  searchedAs: SearchedAs,
  contacts: z
    .array(z.string().min(1))
    .min(1)
    .describe('Telephone numbers, e-mail addresses, accounts; spaces and dashes do not matter.'),
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
  answerSections: z.array(SectionTerm),
  known: z.array(Known),
  glossary: z.array(GlossaryTerm),
  sources: z.array(Source),
  publicContacts: z.array(PublicContact),
  instruments: z.array(Instrument),
  law: z.array(LawCard),
  tools: z.array(Tool),
} satisfies Record<List, z.ZodType>)

/** All vocabularies, by the names of their files in `content/vocabulary`: no id twice, every reference to a term that exists. */
export const Vocabulary = lists.superRefine((vocabulary, context) => {
  for (const message of [
    ...repeatedIds(vocabulary),
    ...danglingReferences(vocabulary),
    ...danglingCitations(vocabulary),
  ])
    context.addIssue({ code: 'custom', message })
})
export type Vocabulary = z.infer<typeof lists>

function repeatedIds(vocabulary: Vocabulary): string[] {
  return Object.entries(vocabulary).flatMap(([list, terms]) => {
    const ids = terms.map(idOf)
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${list}: "${id}" stands twice`)
  })
}

const idOf = (term: Vocabulary[List][number]) => ('key' in term ? term.key : term.id)

/** Of which list a field names terms, its row says. */
function* danglingReferences(vocabulary: Vocabulary) {
  for (const list of lists.keyof().options)
    for (const [name, schema] of Object.entries<z.ZodType>(lists.shape[list].element.shape)) {
      const named = z.globalRegistry.get(schema)?.field?.terms
      if (!named) continue
      const known = new Set<unknown>(vocabulary[named].map(idOf))
      for (const term of vocabulary[list])
        for (const id of [valueAt(term, name) ?? []].flat())
          if (!known.has(id)) yield `${list}: ${idOf(term)} refers to "${id}", which does not exist`
    }
}

/** How a card of law or a tool names another one in its words: the label follows. */
export const citation = /\[\[([a-z0-9-]+)\]\]/g

function* danglingCitations({ law, tools, stages }: Vocabulary) {
  const known = new Set([...law, ...tools].map(({ id }) => id))
  for (const term of [...law, ...tools, ...stages])
    for (const [, id = ''] of JSON.stringify(term).matchAll(citation))
      if (!known.has(id)) yield `${term.id} cites "${id}", which is no card of law and no tool`
}
