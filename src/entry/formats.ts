import * as z from 'zod'
import type { PhraseIn } from '../check/phrases.ts'
import { oneLine } from './one-line.ts'
import { codeSigns } from './short-code.ts'

/** How the value of a field is written, where its type alone does not say it: the check tells it in these words. */
export const expectations = z.registry<{ expected: PhraseIn<'expected'> }>()

/** An address part: lower-case ASCII letters, digits and single hyphens; it is published, so it never changes. */
export const Id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: 'a-z 0-9 -' })
  .register(expectations, { expected: 'id' })

/** The short code of an entry's lasting link, `/p/<code>/`: made once, never changed, never used again. */
export const ShortCode = z
  .string()
  .regex(new RegExp(`^[${codeSigns}]{5}$`))
  .register(expectations, { expected: 'code' })

/** A reference to a term of a vocabulary; whether it exists is for the rule `known-terms`, which can say what was meant. */
export const TermId = z.string().min(1).max(60)

/** The key of a source, as `content/vocabulary/sources.yaml` spells it: capitals, digits and `_`. */
export const SourceKey = z.string().regex(/^[A-Z][A-Z0-9_]*$/)

/** The key of an entry's own source: no listed one begins so. */
export const OwnKey = z
  .string()
  .max(20)
  .regex(/^OWN[A-Z0-9_]*$/)
  .register(expectations, { expected: 'ownKey' })

/** One line of text. */
export const line = (max: number) =>
  z.string().min(1).max(max).regex(oneLine).register(expectations, { expected: 'line' })

/** Years that are surely not of the Buddhist era. */
const commonEra = /^(?:19|20)/

/** A calendar day in the Gregorian calendar, `YYYY-MM-DD` (ISO 8601); shown as a Buddhist-era date in Thai. */
export const IsoDate = z.iso
  .date()
  .regex(commonEra)
  .meta({ format: 'date' })
  .register(expectations, { expected: 'date' })

/** The same words in both languages. */
export const Bilingual = z.strictObject({
  /** Thai. */
  th: z.string().min(1),
  /** English. */
  en: z.string().min(1),
})
export type Bilingual = z.infer<typeof Bilingual>

/** Other words for a term, which lead to it. */
export const SearchedAs = z
  .array(z.string().min(1))
  .optional()
  .describe('What else people type who look for it, in any language; for search only.')
