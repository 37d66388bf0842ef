/** What a direct answer is, in the order in which equals are shown. */
export const answerKinds = [
  'number',
  'page',
  'province',
  'painPoint',
  'stage',
  'tool',
  'law',
  'glossary',
  'course',
  'region',
  'workshop',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Something that answers by itself: a number to call, a place, a problem, a tool. */
export interface DirectAnswer {
  readonly kind: AnswerKind
  /** Where it leads, without language and base: `/tools/two-clocks/`, `tel:1300`. */
  readonly address: string
  /** Its name in the language of the page, Thai words parted by U+200B. */
  readonly label: string
  /** What tells it from others of a like name. */
  readonly note: string
  /** The keys of what people call it; of tools and cards of law, further ones follow in a file of their own. */
  readonly names: readonly string[]
}

/** An entry as a list shows it; of many entries each has a file of its own. */
export interface Card {
  readonly id: string
  /** Thai words parted by U+200B, here and in the line. */
  readonly title: string
  readonly line: string
  /** Answers that it belongs to: its provinces, problems, stages, by their places in the list. */
  readonly tags: readonly number[]
}

/** The small file that answers first. */
export interface FirstFile {
  /** Changes with every word of the index; also the folder of the other files. */
  readonly version: string
  readonly answers: readonly DirectAnswer[]
  /** The cards of all entries, or none where they are too many. */
  readonly cards: readonly Card[]
  /** How many entries there are. */
  readonly entries: number
  /** Into how many files the lists of where words stand are parted. */
  readonly shards: number
}

/** All words, and what the small file left out of names. */
export interface WordsFile {
  /** The words of all texts, parted by line ends; and names that stand in texts too. */
  readonly inTexts: string
  readonly named: string
  /** Further names of each answer, in the order of the list. */
  readonly names: readonly (readonly string[])[]
}
export const wordsFile = 'words.json'

/** Word → where it stands: document × 16 + weight, each but the first as its distance from the one before. */
export type Shard = Readonly<Record<string, readonly number[]>>
export const shardFile = (shard: number) => `where-${shard}.json`

/** In place of a word: where entries are that belong to an answer. */
export const tagToken = (answer: number) => `#${answer}`

/** Facet → term → entries. */
export type FacetsFile = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
export const facetsFile = 'facets.json'

export const cardFile = (entry: number) => `card/${entry}.json`

/** The words of one entry, for its excerpt: its whole result line and the lines of its text, words parted. */
export interface TextFile {
  readonly line: string
  readonly lines: readonly string[]
}
export const textFile = (entry: number) => `text/${entry}.json`

/** How much a word says that stands in a title, in other names, in the result line, in the text. */
export const WEIGHT = { title: 12, name: 8, line: 6, tag: 5, text: 5, most: 15 } as const

/** The file in which a word is. */
export function shardOf(word: string, shards: number): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) % 1_000_003
  return hash % shards
}
