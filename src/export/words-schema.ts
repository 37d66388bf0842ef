import * as z from 'zod'
import { entryFields } from '../entry/fields.ts'
import { isTranslated } from '../entry/meta.ts'
import { laterFields, named, publishedShape } from './published-fields.ts'

export const resultNotes = {
  'results.period': 'As the source gives it; years are Buddhist-era in Thai',
  'results.source': 'The key of the source that gives the figure',
}

/** Words of an entry by the names of their fields, in the order in which they are told. */
const words = (...names: string[]) =>
  publishedShape(named(entryFields, names), {
    ...resultNotes,
    summary: 'The result line',
    owner: 'The office to ask',
    evidenceReason: 'Why the evidence stands at its level, and what is missing',
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

const short = words('title', 'summary', 'owner')

/** One language's words in a listing. */
export const ShortWords = z.object(short).meta({ id: 'ShortWords', description: 'The words of a listing' })

const first = {
  ...short,
  ...words('evidenceReason', 'organisations', 'results', 'resources'),
  translatedFrom: z.iso.date().nullable().describe('The day of the Thai text that this is a translation of'),
}

/** All words; those that entries got later stand last. Proposals for the action plan stand beside the words, in Thai. */
const allWords = {
  ...first,
  ...publishedShape(
    laterFields('data', (name) => name in first || name === 'actionPlan').filter(isTranslated),
  ),
}

/** One language's words of an entry's facts. */
export const FactWords = z.object(allWords)

/** One language's words of an entry, all of them. */
export const Words = z
  .object({ ...allWords, sections: z.array(Section) })
  .meta({ id: 'Words', description: 'All words of an entry in one language' })
