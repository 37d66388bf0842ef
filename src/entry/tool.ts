import * as z from 'zod'
import { Bilingual, Id, IsoDate, SearchedAs } from './formats.ts'
import { lawSourceReadings } from './law.ts'
import { field } from './meta.ts'

const toolKinds = ['checklist', 'table', 'flow', 'form', 'script', 'questions'] as const

const ToolSource = z.strictObject({
  key: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*$/)
    .describe('By which items name it; capitals and digits, once in the file.'),
  title: z.string().min(1).describe('Its title, in its own language.'),
  publisher: z.string().min(1).describe('Who published it.'),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe('Year of publication in the Christian era, where it is shown.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Its address; none where readers are not sent to it.'),
  read: z.enum(lawSourceReadings).describe('How far it was read.'),
  note: Bilingual.optional().describe('What a reader should know of it.'),
})

const ToolItem = z.strictObject({
  text: Bilingual.describe('What to do, ask, say or look at, in words of our own.'),
  sources: z.array(z.string()).min(1).describe('Keys of the sources it rests on.'),
  own: z
    .enum(['all', 'part'])
    .optional()
    .describe("The library's own advice, wholly or in part: it is shown as such."),
})

/** A thing to use at work, in whose words `[[id]]` names a card of law or another tool: a checklist, questions, a form, a script, a flow or a table. */
export const Tool = z.strictObject({
  id: Id.describe('Its address part, the name of its file.'),
  label: Bilingual.describe('What it is.'),
  searchedAs: SearchedAs,
  kind: z.enum(toolKinds).describe('What one does with it.'),
  use: Bilingual.optional().describe('When and how it is used, in a sentence.'),
  stages: field(z.array(Id).min(1), { terms: 'stages' }).describe('The stages where it is used.'),
  painPoints: field(z.array(Id), { terms: 'painPoints' }).describe('The problems it helps with.'),
  items: z.array(ToolItem).min(1).describe('Its lines, in order.'),
  limits: Bilingual.describe('What was not seen, and what it is not.'),
  reviewBefore: Bilingual.optional().describe('The profession that has not read it yet and must.'),
  reviewed: z
    .strictObject({
      role: Bilingual.describe('Which profession; never a person.'),
      day: IsoDate.describe('When.'),
    })
    .optional()
    .describe('Who of that profession has read it: only that takes the notice away.'),
  reviewedOn: IsoDate.describe(
    'When its items were last held against its sources, as far as these were read.',
  ),
  sources: z.array(ToolSource).min(1).describe('What its items rest on.'),
})
export type Tool = z.infer<typeof Tool>

/** Whether its items are done one by one; what is said or looked up has none to tick. */
export const isTicked = ({ kind }: Pick<Tool, 'kind'>) => kind !== 'script' && kind !== 'table'
