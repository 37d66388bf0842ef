import * as z from 'zod'
import { inLanguages, laterFields, publishedShape } from './later.ts'

const short = {
  title: z.string(),
  summary: z.string().describe('The result line'),
  owner: z.string().describe('The office to ask'),
}

const Figure = z.union([z.number(), z.string()]).describe('A number where there is one, else a few words')

export const PublishedResult = z.object({
  measure: z.string(),
  before: Figure.nullable(),
  after: Figure,
  unit: z.string().nullable(),
  period: z.string().nullable().describe('As the source gives it; years are Buddhist-era in Thai'),
  source: z.string().describe('The key of the source that gives the figure'),
})

const Section = z
  .object({
    id: z
      .string()
      .describe('An id of the vocabulary “sections”, and the fragment of its address; or “footnotes”'),
    heading: z.string(),
    html: z.string().describe('What stands under the heading; all addresses absolute'),
    text: z.string().describe('The same as plain text; [1] is the first of sources, [^1] the first footnote'),
  })
  .meta({ id: 'Section', description: 'One section of an entry’s text' })
export type Section = z.infer<typeof Section>

/** One language's words in a listing. */
export const ShortWords = z.object(short).meta({ id: 'ShortWords', description: 'The words of a listing' })

const facts = {
  ...short,
  evidenceReason: z.string().describe('Why the evidence stands at its level, and what is missing'),
  organisations: z.array(
    z.object({
      name: z.string(),
      kind: z.string().describe('An id of the vocabulary “organisation-kinds”'),
      role: z.string().nullable(),
    }),
  ),
  results: z.array(PublishedResult),
  resources: z.object({
    cost: z.string().nullable(),
    time: z.string().nullable(),
    staff: z.string().nullable(),
  }),
  translatedFrom: z.iso.date().nullable().describe('The day of the Thai text that this is a translation of'),
}

/** Words that entries got later; proposals for the action plan stand beside the words, in Thai. */
export const laterWords = inLanguages(
  laterFields('data', (name) => name in facts || name === 'actionPlan'),
  true,
)
const allWords = { ...facts, ...publishedShape(laterWords) }

/** One language's words of an entry's facts. */
export const FactWords = z.object(allWords)
export type FactWords = z.infer<typeof FactWords>

/** One language's words of an entry, all of them. */
export const Words = z
  .object({ ...allWords, sections: z.array(Section) })
  .meta({ id: 'Words', description: 'All words of an entry in one language' })
