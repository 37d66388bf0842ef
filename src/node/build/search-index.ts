import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import {
  cardFile,
  type DirectAnswer,
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
import { readNames } from '../../search/names.ts'
import { type Posting, postingsOf, writePosting } from '../../search/postings.ts'
import { found, type Library, loadLibrary } from '../../site/library.ts'
import { type Locale, locales } from '../../site/routes.ts'
import { cardOf, makeIndex, type SearchIndexData } from '../../site/search/make-index.ts'
import { siteIn } from '../../site/site.ts'
import { told } from '../content.ts'

/** Where the index lies in the site. */
export const indexFolder = 'search-index'

/** Makes the index of the library for the site's own search. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => {
        console.log(told('build.index'))
        writeSearchIndex(loadLibrary(found(globalThis.libraryData, 'data')), fileURLToPath(dir))
      },
    },
  }
}

/**
 * Writes `search-index/<language>/first.json`, and the other files into a folder beside it that is named by what all of them hold:
 * whoever has the first file finds those that go with it, or none.
 */
export function writeSearchIndex(library: Library, site: string) {
  for (const locale of locales) {
    const folder = `${site}/${indexFolder}/${locale}`
    const files = filesOf(makeIndex(siteIn(library, locale)), locale)
    const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16)
    const { first, ...others } = files
    mkdirSync(folder, { recursive: true })
    for (const old of readdirSync(folder))
      if (old !== version) rmSync(`${folder}/${old}`, { recursive: true })
    if (!existsSync(`${folder}/${version}`)) {
      for (const [name, content] of Object.entries(others.named))
        write(`${folder}/${version}.part/${name}`, content)
      renameSync(`${folder}/${version}.part`, `${folder}/${version}`)
    }
    write(`${folder}/first.json`, JSON.stringify({ ...first, version }))
  }
}

function write(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Up to so many entries the small file has a card for each, and few files have all words; of more, people get what they ask for. */
const FEW = 200
/** So many places of words fill a file: some 20 kB as it is sent, or 2. */
const FULL = { few: 12_000, many: 1000 }

function filesOf(
  index: SearchIndexData,
  locale: Locale,
): {
  first: Omit<FirstFile, 'version'>
  named: Record<string, string>
} {
  const { texts, facets } = index
  const answers = index.answers.map((answer) => ({
    ...answer,
    names: answer.names.filter((name, at) => isAmongFirst(locale, answer, name, at)),
  }))
  const isFew = texts.length <= FEW
  const all = texts.map(cardOf)
  const cards = isFew ? all : []
  const own = postingsOf(index.answers, cards, readNames(index.answers.map(({ names }) => names)))
  const lists = [...index.postings].flatMap(([token, posting]) => {
    const more = beyond(posting, own.get(token))
    return more.size > 0 ? [[token, more] as const] : []
  })
  const shards = Math.max(
    1,
    Math.ceil(lists.reduce((sum, [, { size }]) => sum + size, 0) / FULL[isFew ? 'few' : 'many']),
  )
  const further = index.answers.map((answer) =>
    answer.names.filter((name, at) => !isAmongFirst(locale, answer, name, at)),
  )
  const named: Record<string, string> = {
    [wordsFile]: JSON.stringify(wordsOf(index, new Set(lists.map(([token]) => token)), further)),
    [facetsFile]: JSON.stringify(facets),
  }
  for (let shard = 0; shard < shards; shard++) {
    const held: Shard = Object.fromEntries(
      lists
        .filter(([token]) => shardOf(token, shards) === shard)
        .map(([token, list]) => [token, writePosting(list)]),
    )
    named[shardFile(shard)] = JSON.stringify(held)
  }
  for (const [entry, { line, lines }] of texts.entries())
    named[textFile(entry)] = JSON.stringify({ line, lines } satisfies TextFile)
  if (!isFew) for (const [entry, card] of all.entries()) named[cardFile(entry)] = JSON.stringify(card)
  return { first: { answers, cards, entries: texts.length, shards }, named }
}

/**
 * What people call a thing in the language of the page, or in a word; of tools and cards of law, which are many, the small file has
 * only the labels and the numbers of sections. The other names follow.
 */
const isAmongFirst = (locale: Locale, { kind }: DirectAnswer, name: string, at: number): boolean => {
  if (kind === 'law') return /^§\S+$/.test(name)
  if (kind === 'tool') return at === 0
  const isOwn = /\p{Script=Thai}/u.test(name) === (locale === 'th')
  return isOwn || kind === 'province' || name.length <= SHORT_NAME
}

const SHORT_NAME = 8

/** What the small file does not say of a word. */
const beyond = (posting: Posting, own: Posting | undefined): Posting =>
  new Map([...posting].filter(([document, weight]) => weight > (own?.get(document) ?? 0)))

function wordsOf(
  { words }: SearchIndexData,
  listed: ReadonlySet<string>,
  names: WordsFile['names'],
): WordsFile {
  const named = [...listed].filter((token) => !words.has(token)).sort()
  return { inTexts: [...words].sort().join('\n'), named: named.join('\n'), names }
}
