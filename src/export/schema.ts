import * as z from 'zod'
import { levels, links } from '../analysis/evidence/chain.ts'
import { adoptionFields } from '../entry/adoption.ts'
import { entryFields } from '../entry/fields.ts'
import { isTranslated } from '../entry/meta.ts'
import { PublishedInstrument, PublishedLaw, PublishedTool } from './cards-schema.ts'
import { PublishedCourse } from './course-schema.ts'
import { laterFields, named, publishedShape } from './published-fields.ts'
import { DATA_VERSION } from './version.ts'
import { FactWords, resultNotes, ShortWords, Words } from './words-schema.ts'

/*
 * The public shape of the data, kept apart from the shape of entries on purpose: entries may change with the form they
 * are written in, what others have built upon may only grow. So objects here let further fields be added.
 */

const addresses = z.object({ th: z.url(), en: z.url() }).describe('The page in each language')

/** Facts of an entry by their names, in the order in which they are told. */
const facts = (...names: string[]) =>
  publishedShape(named(entryFields, names), {
    formerIds: 'Ids it once had; their addresses still lead to it',
    groups: 'Ids of the vocabulary “groups”; none means that the sources do not say',
    exploitation: 'Ids of the vocabulary “exploitation”; none means that the sources do not say',
    workshop: 'The workshop that produced it, if one did',
    reviewedOn: 'When it was last read against its sources',
    actionPlan: 'Proposals for the action plan, in Thai',
    'actionPlan.owner': 'The office that answers for it',
    'actionPlan.due': 'By when; null where nobody has set a day yet',
    'actionPlan.indicator': 'How one will see that it is done; null where nobody has said yet',
    'actionPlan.source': 'The source it comes from; null where the library itself proposes it',
    'actionPlan.reason': 'Why it was dropped',
  })

const listed = {
  id: z.string().describe('The lasting id of the entry, part of its addresses'),
  status: z.literal('published'),
  ...facts('kind'),
  url: addresses,
  data: z.url().describe('All facts and the whole text of this entry as JSON'),
  shortUrl: z.url().nullable().describe('The short link to print and to say; it leads to the entry for ever'),
  contentHash: z
    .string()
    .describe('Changes with what the entry says in either language, and with nothing else'),
  versionUrl: z
    .url()
    .nullable()
    .describe('A link that opens the latest text and says what has changed since this version'),
  ...facts('formerIds'),
  national: z.boolean().describe('It holds for the whole country; provinces is then empty'),
  ...facts('provinces'),
  regions: z.array(z.string()).describe('Ids of the vocabulary “regions”'),
  stages: z.array(z.string()).describe('Ids of the vocabulary “stages”, computed from `addresses`'),
  painPoints: z.array(z.string()).describe('Ids of the vocabulary “pain-points”, computed from `addresses`'),
  ...facts('groups', 'exploitation', 'workshop'),
  evidence: z
    .enum(levels)
    .describe('Where the chain of evidence ends that is unbroken, computed from the figures'),
  chain: z
    .array(z.object({ link: z.enum(links), filled: z.boolean(), reported: z.boolean() }))
    .describe(
      'The chain of evidence, computed from the figures; empty for lessons. `reported`: only the office has the papers',
    ),
  sources: z
    .array(
      z.object({
        key: z.string(),
        url: z.url(),
        reported: z
          .boolean()
          .describe('Only the office or a workshop has it: what rests on it is as they reported it'),
      }),
    )
    .describe('What it rests on, in the order of the numbers [1], [2] in its text'),
  ...facts('reviewedOn', 'nextReview'),
}

/** A published entry in a listing. */
export const ListedPractice = z
  .object({
    ...listed,
    text: z.object({
      th: ShortWords,
      en: ShortWords.nullable().describe('null where it has not been translated'),
    }),
  })
  .meta({ id: 'ListedPractice', description: 'A published entry as listings give it' })
export type ListedPractice = z.infer<typeof ListedPractice>

const ofAdoption = (...names: string[]) =>
  publishedShape(named(adoptionFields, names), {
    ...resultNotes,
    year: 'In the Christian era',
    outcome: 'How it went',
    sources: 'Keys of its sources',
    office: 'The office that tried it',
    changed: 'What was done differently there',
  })

const AdoptionWords = z.object({
  ...ofAdoption('office', 'changed', 'results'),
  html: z.string().describe('What happened, as far as it is told; empty where it is not'),
})

const Adoption = z
  .object({
    ...ofAdoption('province', 'year', 'outcome', 'sources', 'reviewedOn'),
    text: z.object({
      th: AdoptionWords,
      en: AdoptionWords.nullable().describe('null where it has not been translated'),
    }),
  })
  .meta({ id: 'Adoption', description: 'A record of use elsewhere, failures too' })

const head = {
  $schema: z.url().describe('The address of this schema'),
  version: z.literal(DATA_VERSION),
  license: z.url(),
}

const first = {
  ...head,
  ...listed,
  ...facts('actionPlan'),
  attachments: z.array(z.url()),
  adoptions: z.array(Adoption).describe('Records of use elsewhere, the oldest first'),
}

/** All facts; those that entries got later stand last. */
const allFacts = {
  ...first,
  ...publishedShape(laterFields('data', (name) => name in first).filter((field) => !isTranslated(field))),
}

/** A published entry without its text: what listings and tables are made of. */
export const PublishedFacts = z.object({
  ...allFacts,
  text: z.object({ th: FactWords, en: FactWords.nullable() }),
})
export type PublishedFacts = z.infer<typeof PublishedFacts>

/** A published entry with its whole text. */
export const PublishedPractice = z
  .object({
    ...allFacts,
    text: z.object({ th: Words, en: Words.nullable().describe('null where it has not been translated') }),
  })
  .meta({ id: 'PublishedPractice', description: '/data/practices/<id>.json of a published entry' })
export type PublishedPractice = z.infer<typeof PublishedPractice>

const withdrawn = {
  id: z.string(),
  status: z.literal('withdrawn'),
  url: addresses,
  title: z.object({ th: z.string(), en: z.string().nullable() }),
  reason: z.string().describe('Why it was withdrawn, in Thai'),
  successor: z.string().nullable().describe('The id of the entry that replaces it'),
  formerIds: z.array(z.string()),
}

/** An entry that was withdrawn: that it was, why, and what came instead; never its text. */
export const WithdrawnPractice = z
  .object(withdrawn)
  .meta({ id: 'WithdrawnPractice', description: 'A withdrawn entry, with the reason' })
export type WithdrawnPractice = z.infer<typeof WithdrawnPractice>

/** The same in a file of its own. */
const WithdrawnFile = z
  .object({ ...head, ...withdrawn })
  .meta({ id: 'WithdrawnFile', description: '/data/practices/<id>.json of a withdrawn entry' })

/** `/data/practices.json`. */
export const PracticesFile = z
  .object({
    ...head,
    site: z.url(),
    practices: z.array(ListedPractice),
    withdrawn: z.array(WithdrawnPractice),
  })
  .meta({ id: 'PracticesFile', description: '/data/practices.json' })
export type PracticesFile = z.infer<typeof PracticesFile>

/** `/data/courses.json`. */
export const CoursesFile = z
  .object({ ...head, site: z.url(), courses: z.array(PublishedCourse) })
  .meta({ id: 'CoursesFile', description: '/data/courses.json' })
export type CoursesFile = z.infer<typeof CoursesFile>

/** `/data/law.json`. */
export const LawFile = z
  .object({
    ...head,
    site: z.url(),
    instruments: z.array(PublishedInstrument),
    law: z.array(PublishedLaw),
  })
  .meta({ id: 'LawFile', description: '/data/law.json' })
export type LawFile = z.infer<typeof LawFile>

/** `/data/tools.json`. */
export const ToolsFile = z
  .object({ ...head, site: z.url(), tools: z.array(PublishedTool) })
  .meta({ id: 'ToolsFile', description: '/data/tools.json' })
export type ToolsFile = z.infer<typeof ToolsFile>

const AnyFile = z.union([PracticesFile, PublishedPractice, WithdrawnFile, CoursesFile, LawFile, ToolsFile])

/** The JSON Schema of every JSON file in `/data/`; fields that it does not know are allowed. */
export function dataSchema(address: string): object {
  const open = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    delete jsonSchema.additionalProperties
  }
  return { $id: address, ...z.toJSONSchema(AnyFile, { io: 'input', override: open }) }
}
