import { type Card, type DirectAnswer, tagToken, WEIGHT } from './index-format.ts'
import type { Names } from './names.ts'
import { tokensIn } from './tokens.ts'

/** Document → how much a word says of it. Direct answers come first, entries after them. */
export type Posting = ReadonlyMap<number, number>

/** Collects which words say how much of which documents. */
export function collector(postings = new Map<string, Map<number, number>>()) {
  return { postings, add }

  /** The best place of a word counts whole, each further one a little. */
  function add(document: number, tokens: Iterable<string>, weight: number) {
    for (const token of tokens) {
      const posting = postings.get(token) ?? new Map<number, number>()
      postings.set(token, posting)
      const before = posting.get(document)
      const now = before === undefined ? weight : Math.max(before, weight) + 1
      posting.set(document, Math.min(now, WEIGHT.most))
    }
  }
}

/** What direct answers and cards say by themselves, without the texts. */
export function postingsOf(answers: readonly DirectAnswer[], cards: readonly Card[], names: Names) {
  const { postings, add } = collector()
  for (const [place, answer] of answers.entries()) add(place, wordsOfAnswer(answer, names), WEIGHT.title)
  for (const [place, answer] of answers.entries()) add(place, wordsOfNames(answer, names), WEIGHT.name)
  for (const [entry, { title, line, tags }] of cards.entries()) {
    add(answers.length + entry, tags.map(tagToken), WEIGHT.tag)
    add(answers.length + entry, new Set(tokensIn(title, names)), WEIGHT.title)
    add(answers.length + entry, new Set(tokensIn(line, names)), WEIGHT.line)
  }
  return postings
}

const wordsOfAnswer = ({ label }: DirectAnswer, names: Names) => new Set(tokensIn(label, names))

/** Names are keys, in which words are not parted: as wholes, and as the other names within them. */
const wordsOfNames = ({ names: own }: DirectAnswer, names: Names) =>
  new Set(own.flatMap((name) => [name, ...tokensIn(name, names)]))

/** A posting as its file has it: document × 16 + weight, each but the first as its distance from the one before. */
export function writePosting(posting: Posting): number[] {
  let last = 0
  return [...posting]
    .sort(([a], [b]) => a - b)
    .map(([document, weight]) => {
      const distance = document - last
      last = document
      return distance * STEP + weight
    })
}

/** The same, read back. */
export function readPosting(list: readonly number[]): Posting {
  const posting = new Map<number, number>()
  let document = 0
  for (const number of list) {
    document += Math.floor(number / STEP)
    posting.set(document, number % STEP)
  }
  return posting
}

const STEP = 16

/** What two sources say of a word, together. */
export function mergedPosting(one: Posting | undefined, other: Posting | undefined): Posting | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const both = new Map(one)
  for (const [document, weight] of other) both.set(document, Math.max(weight, both.get(document) ?? 0))
  return both
}
