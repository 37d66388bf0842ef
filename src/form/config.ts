import type { Forge } from '../site/forge.ts'

/** Sentences that the script needs, under `form.words` in the messages. */
export const wordNames = [
  'errors',
  'warnings',
  'fine',
  'mustMend',
  'shouldMend',
  'why',
  'missing',
  'badId',
  'takenId',
  'elsewhere',
  'chosen',
  'shown',
  'saved',
  'notSaved',
  'offline',
  'current',
  'deleted',
  'personal',
  'needsId',
  'copied',
  'notCopied',
  'downloaded',
  'withErrors',
  'notOpened',
  'notKnown',
  'noLibrary',
  'imageNeedsAlt',
  'fileUnused',
  'imageRefused',
  'imageAdded',
  'imageLate',
  'opened',
  'openedInPart',
  'notRead',
  'keptApart',
  'goneElsewhere',
  'refused',
] as const
export type FormWord = (typeof wordNames)[number]

/** Sentences of a practice's page that its preview shows, under `practice` in the messages. */
export const pageWordNames = ['results', 'before', 'sources', 'sourceNumber', 'notTranslated'] as const
export type PageWord = (typeof pageWordNames)[number]

/** What the page hands to its script. */
export interface FormConfig {
  readonly locale: 'th' | 'en'
  /** The address of the site's root, with its last slash. */
  readonly base: string
  /** The same in the language of the page. */
  readonly home: string
  /** The fields of the facts, in the order of the schema. */
  readonly fields: Readonly<Record<'th' | 'en', readonly string[]>>
  readonly words: Readonly<Record<string, string>>
  /** Those of a practice's page in both languages, for people look at either. */
  readonly pageWords: Readonly<Record<'th' | 'en', Readonly<Record<string, string>>>>
  readonly forge: Forge | null
}
