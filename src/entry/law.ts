import * as z from 'zod'
import { Bilingual, Id, SearchedAs } from './formats.ts'
import { field } from './meta.ts'

const Link = z.url({ protocol: /^https?$/ })

/** An act, a code, a notification: what has sections. */
export const Instrument = z.strictObject({
  id: Id.describe('Its key, as cards name it.'),
  label: Bilingual.describe('Its full name.'),
  amendments: Bilingual.optional().describe('Which amendments are known.'),
  currentText: z
    .array(Link)
    .optional()
    .describe(
      'Where the text as it stands today is to be looked up; none of these was opened for the library.',
    ),
})
export type Instrument = z.infer<typeof Instrument>

/** How far the norm itself was read. */
const lawReadings = ['verified-text', 'verified-excerpt', 'secondary', 'not-found'] as const

/** How current the text is that was read. */
const lawCurrencies = [
  'superseded',
  'amended-later-unseen',
  'original-text-not-checked-against-current',
  'as-of-date-in-textState',
  'as-published',
  'text-not-read',
  'unknown',
] as const

/** How far a source of a card was read. */
export const lawSourceReadings = ['full', 'excerpt', 'paraphrase', 'not-opened'] as const

const LawSource = z.strictObject({
  publisher: z.string().min(1).describe('Who published it, and what it is.'),
  url: Link.describe('Its address.'),
  read: z.enum(lawSourceReadings).describe('How far it was read.'),
  language: z.enum(['th', 'en']).describe('Its language.'),
  note: Bilingual.optional().describe('What it shows, or why it is named.'),
})

/** One norm of law or time: the only place in the library that says what it is. In its words `[[id]]` names another card or a tool. */
export const LawCard = z.strictObject({
  id: Id.describe('Its address part, the name of its file.'),
  label: Bilingual.describe('What it is about.'),
  searchedAs: SearchedAs,
  instrument: field(Id, { terms: 'instruments' }).describe('A term of `instruments`.'),
  section: Bilingual.optional().describe('Its section, as people cite it.'),
  says: Bilingual.describe('What it says, in plain words of our own.'),
  notCovered: Bilingual.optional().describe('What it does not cover.'),
  decides: Bilingual.optional().describe('Who decides.'),
  clock: Bilingual.optional().describe('Hours, days and years that run, and from when.'),
  differ: Bilingual.optional().describe('Where sources contradict each other.'),
  quote: z.string().min(1).optional().describe('The Thai text as it was read, to the letter.'),
  amounts: z
    .array(z.strictObject({ label: Bilingual, most: Bilingual, clause: z.string() }))
    .optional()
    .describe('What is paid, up to how much, and by which clause.'),
  restsOn: Bilingual.optional().describe('What it rests on besides.'),
  read: z.enum(lawReadings).describe('How far the norm itself was read.'),
  currency: z.enum(lawCurrencies).describe('How current the text is that was read.'),
  textState: Bilingual.describe('Which state of the text was read.'),
  sources: z.array(LawSource).describe('What it rests on.'),
})
export type LawCard = z.infer<typeof LawCard>
