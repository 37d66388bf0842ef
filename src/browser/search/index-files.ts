import {
  type Card,
  cardFile,
  type FacetsFile,
  type FirstFile,
  facetsFile,
  type Shard,
  shardFile,
  shardOf,
  type TextFile,
  textFile,
  type WordsFile,
  wordsFile,
} from '../../search/index-format.ts'
import { readLexicon } from '../../search/lexicon.ts'
import { readNames } from '../../search/names.ts'
import { mergedPosting, type Posting, postingsOf, readPosting } from '../../search/postings.ts'
import { wordsIn } from '../../search/tokens.ts'

/** The index of one language, as far as this page knows it: first the small file, then more and more of the others. */
export type Index = ReturnType<typeof readIndex>

/** Loads the small file; `fresh` asks the host whether it is still the same. */
export async function loadFirst(folder: string, fresh: boolean): Promise<FirstFile> {
  return (await get(`${folder}first.json`, fresh ? { cache: 'no-cache' } : {})).json()
}

/** Makes ready what the small file says; the rest is loaded when it is wanted. */
export function readIndex(folder: string, first: FirstFile) {
  const { answers, cards, version, shards } = first
  const firstNames = readNames(answers.map(({ names }) => names))
  const ownTexts = [
    ...answers.map(({ label }) => label),
    ...cards.flatMap(({ title, line }) => [title, line]),
  ]
  let own = postingsOf(answers, cards, firstNames)
  const known = new Map<string, Posting | undefined>()
  /** The words that have a list. */
  let listed: ReadonlySet<string> = new Set()
  const file = (name: string) => get(`${folder}${version}/${name}`)
  const words = once(async (): Promise<WordsFile> => (await file(wordsFile)).json())
  const shard = onceEach(async (number: number): Promise<Shard> => (await file(shardFile(number))).json())
  const card = onceEach(async (entry: number): Promise<Card> => (await file(cardFile(entry))).json())
  const index = {
    first,
    answers,
    lexicon: readLexicon(firstNames, new Set(ownTexts.flatMap(wordsIn))),
    /** Whether all names and all words of the texts are known, not only those of the small file. */
    isWhole: false,
    posting: (token: string) => (known.has(token) ? known.get(token) : own.get(token)),
    learnWords,
    knows: (tokens: readonly string[]) => tokens.every((token) => known.has(token) || !listed.has(token)),
    learn,
    card: async (entry: number) => cards[entry] ?? (await card(entry)),
    text: onceEach(async (entry: number): Promise<TextFile> => (await file(textFile(entry))).json()),
    facets: once(async (): Promise<FacetsFile> => (await file(facetsFile)).json()),
  }
  return index

  async function learnWords() {
    const more = await words()
    if (index.isWhole) return
    const inTexts = more.inTexts.split('\n')
    listed = new Set([...inTexts, ...more.named.split('\n')])
    index.answers = answers.map((answer, at) => ({
      ...answer,
      names: [...answer.names, ...(more.names[at] ?? [])],
    }))
    const names = readNames(index.answers.map((answer) => answer.names))
    own = postingsOf(index.answers, cards, names)
    index.lexicon = readLexicon(names, new Set(inTexts))
    index.isWhole = true
  }

  /** Learns where some words stand. */
  async function learn(tokens: readonly string[]) {
    const unknown = tokens.filter((token) => listed.has(token) && !known.has(token))
    await Promise.all(
      unknown.map(async (token) => {
        const list = (await shard(shardOf(token, shards)))[token]
        known.set(token, mergedPosting(own.get(token), list && readPosting(list)))
      }),
    )
  }
}

async function get(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response
}

/** Makes a value when it is first asked for; one that failed is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  const each = onceEach(make)
  return () => each(undefined)
}

function onceEach<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    found.catch(() => made.delete(key))
    return found
  }
}
