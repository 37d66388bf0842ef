import * as z from 'zod'
import { Instrument, LawCard } from '../entry/law.ts'
import { Tool } from '../entry/tool.ts'

const url = z.object({ th: z.url(), en: z.url() }).describe('The page in each language')

/** An act, a code or a notification, as open data give it. */
export const PublishedInstrument = z
  .object(Instrument.shape)
  .meta({ id: 'PublishedInstrument', description: 'An act, a code or a notification that cards are about' })

/** A card of law as open data give it. */
export const PublishedLaw = z.object({ ...LawCard.shape, url }).meta({
  id: 'PublishedLaw',
  description:
    'A card of law: no legal advice. `currency` says how current the text is that was read; a `superseded` one is not the law today',
})

/** A tool as open data give it. */
export const PublishedTool = z
  .object({
    ...Tool.shape,
    url,
    word: z.object({ th: z.url(), en: z.url() }).describe('The same as a Word file in each language'),
  })
  .meta({
    id: 'PublishedTool',
    description:
      'A tool to use at work; `own` marks the advice of the library itself, `limits` what was not seen',
  })
