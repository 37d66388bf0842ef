import * as z from 'zod'
import { Bilingual } from '../entry/formats.ts'
import { codes } from './codes.ts'
import { commandPhrases, findingPhrases, keysOf } from './phrases.ts'

/** A sentence in both languages, with the same `{holes}`. */
const Sentence = Bilingual.refine(({ th, en }) => holesOf(th) === holesOf(en), 'th and en have other holes')

const holesOf = (words: string) => [...new Set(words.match(/\{@?[\w.]+/g))].sort().join()

/** What the check says of one kind of finding; each has a page at `/contribute/checks/<code>/`. */
const CheckPage = z.strictObject({
  /** The heading of its help page. */
  title: Sentence,
  /** What is wrong, in one line. */
  message: Sentence,
  /** What to type instead, in one line. */
  help: Sentence,
  /** Why this matters, for the help page. */
  why: Sentence,
  /** A short wrong text, where one may be shown, and how it reads when put right. */
  example: z.strictObject({ wrong: z.string().optional(), right: z.string() }).optional(),
})

const phrases = z.record(z.enum(keysOf(findingPhrases)), Sentence)

/** All words of the checks: a page for each code, a sentence for each phrase that code names, and what commands print. */
const CheckWords = z.strictObject({
  checks: z.record(z.enum(codes), CheckPage),
  phrases,
  commands: z.record(z.enum(keysOf(commandPhrases)), Sentence),
})
export type CheckWords = z.infer<typeof CheckWords>

/** As much of them as findings need: the form fetches no more. */
const FindingWords = z.object({
  checks: z.record(z.enum(codes), z.object({ message: Sentence, help: Sentence })),
  phrases,
})
export type FindingWords = z.infer<typeof FindingWords>
export const findingWords = (words: CheckWords): FindingWords => FindingWords.parse(words)

/** Check pages by code, phrases and what commands print by group and key; throws naming what is missing, unknown, or not the same in both languages. */
export function parseCheckWords(checks: unknown, phrases: unknown, commands: unknown): CheckWords {
  const { data, error } = CheckWords.safeParse({
    checks,
    phrases: withoutGroups(phrases),
    commands: withoutGroups(commands),
  })
  if (!data) throw new Error(`content/checks is not valid:\n${z.prettifyError(error)}`)
  return data
}

const Groups = z.record(z.string(), z.record(z.string(), z.unknown()))

const withoutGroups = (groups: unknown) =>
  Object.fromEntries(
    Object.entries(Groups.parse(groups)).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([key, sentence]) => [`${group}.${key}`, sentence]),
    ),
  )
