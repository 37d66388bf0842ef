import { underEach } from '../../analysis/under-each.ts'
import { atomsIn, keyIn } from '../../search/atoms.ts'
import {
  type Card,
  type DirectAnswer,
  type FacetsFile,
  type TextFile,
  WEIGHT,
} from '../../search/index-format.ts'
import { WORD_MARK } from '../../search/literal-text.ts'
import { readNames } from '../../search/names.ts'
import { normalise } from '../../search/normalise.ts'
import { collector, type Posting, postingsOf } from '../../search/postings.ts'
import { tokensIn, wordsIn } from '../../search/tokens.ts'
import type { Site } from '../site.ts'
import { answersOf } from './answers.ts'
import { entriesOf, type PlainEntry } from './documents.ts'

/** The index of one language before it is parted into files. */
export interface SearchIndexData {
  answers: DirectAnswer[]
  texts: (Card & TextFile)[]
  /** Word → document → weight, answers first. */
  postings: ReadonlyMap<string, Posting>
  /** The words of all texts, as they were cut. */
  words: ReadonlySet<string>
  facets: FacetsFile
}

/** Makes the index of what one language shows. */
export function makeIndex(site: Site): SearchIndexData {
  const plain = answersOf(site)
  const answers = plain.map(({ kind, address, label, note, names }) => ({
    kind,
    address,
    label: cutWords(label),
    note,
    names: [...new Set(names.flatMap(kind === 'law' ? lawKeys : keyIn))].filter(isTyped),
  }))
  const names = readNames(answers.map((answer) => answer.names))
  const entries = entriesOf(site)
  const places = new Map(answers.map(({ address }, place) => [address, place]))
  const texts = entries.map((entry) => textOf(entry, places))
  const { postings, add } = collector(postingsOf(answers, texts, names))
  for (const [place, { text, names: written }] of plain.entries()) {
    add(place, wordsOf(written, names), WEIGHT.name)
    addText(place, [text].map(cutWords))
  }
  for (const [entry, { named }] of entries.entries()) {
    const document = answers.length + entry
    add(document, wordsOf(named, names), WEIGHT.tag)
    addText(document, texts[entry]?.lines ?? [])
  }
  const cut = [
    ...answers.map(({ label }) => label),
    ...plain.flatMap(({ text, names: written }) => [text, ...written].map(cutWords)),
    ...texts.flatMap(({ title, line, lines }) => [title, line, ...lines]),
  ]
  return { answers, texts, postings, words: new Set(cut.flatMap(wordsIn)), facets: facetsIn(entries) }

  /** A word that comes again says more, and each time less so. */
  function addText(document: number, lines: readonly string[]) {
    const counts = new Map<string, number>()
    for (const token of lines.flatMap((line) => tokensIn(line, names)))
      counts.set(token, (counts.get(token) ?? 0) + 1)
    for (const [token, count] of counts)
      add(document, [token], Math.min(WEIGHT.text, 1 + Math.round(Math.log2(count))))
  }
}

/** Nobody types the whole of a long name; its words are found all the same. */
const isTyped = (name: string) => name !== '' && name.length <= LONGEST_TYPED
const LONGEST_TYPED = 32

/** A card of law goes by the number of its section, too. */
const lawKeys = (name: string): string[] => [
  keyIn(name),
  ...atomsIn(normalise(name)).flatMap(({ kind, key }) => (kind === 'section' ? key : [])),
]

const wordsOf = (written: readonly string[], names: ReturnType<typeof readNames>) =>
  new Set(written.flatMap((words) => tokensIn(cutWords(words), names)))

const textOf = (
  { id, title, line, tags, lines }: PlainEntry,
  places: ReadonlyMap<string, number>,
): Card & TextFile => ({
  id,
  title: cutWords(title),
  line: cutWords(line),
  tags: tags.flatMap((address) => places.get(address) ?? []),
  lines: lines.map(cutWords),
})

/** The card of an entry. */
export const cardOf = ({ id, title, line, tags }: Card): Card => ({
  id,
  title,
  line: beginning(line),
  tags,
})

/** A list shows the beginning of a result line before it has the text. */
const LONG_LINE = 120
function beginning(line: string): string {
  if (line.length <= LONG_LINE) return line
  const end = Math.max(line.lastIndexOf(' ', LONG_LINE), line.lastIndexOf(WORD_MARK, LONG_LINE))
  return `${line.slice(0, end)} …`
}

const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** The text with its Thai words parted: the browsers of readers have dictionaries that differ, or none. */
const cutWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(WORD_MARK, '')
    .replaceAll(/[\u0e01-\u0e4e]+/g, (thai) =>
      Array.from(dictionary.segment(thai), ({ segment }) => segment).join(WORD_MARK),
    )

function facetsIn(entries: readonly PlainEntry[]): FacetsFile {
  const names = [...new Set(entries.flatMap(({ facets }) => Object.keys(facets)))]
  return Object.fromEntries(
    names.map((facet) => {
      const held = underEach([...entries.entries()], ([, { facets }]) => facets[facet] ?? [])
      return [
        facet,
        Object.fromEntries([...held].map(([term, list]) => [term, list.map(([entry]) => entry)])),
      ]
    }),
  )
}
