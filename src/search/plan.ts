import { atomsIn, isBetween, keyOf } from './atoms.ts'
import { cutQuery, type Piece } from './cut.ts'
import { isEveryday } from './everyday.ts'
import type { AnswerKind } from './index-format.ts'
import { type Lexicon, sizeOf } from './lexicon.ts'
import { normalise } from './normalise.ts'

/** What is asked for, ready to be looked up. */
export interface Plan {
  /** Its words, those that say nothing left out. */
  readonly units: readonly Unit[]
  /** The names of things of the library in it. */
  readonly spans: readonly NameSpan[]
  /** Whether it was typed without a space. */
  readonly isOneChunk: boolean
  /** How many letters and words it has in all. */
  readonly size: number
  /** What was read otherwise than it was typed. */
  readonly corrected: readonly { typed: string; read: string }[]
}

/** A word of a query, and the words it is looked for by. */
export interface Unit {
  readonly typed: string
  readonly forms: readonly Form[]
  /** Answers it leads to, whose entries are about it though they may not say it. */
  readonly leads: readonly number[]
  /** How much it counts beside the others. */
  readonly share: number
}

/** A word of the index, and how much it counts beside what was typed. */
interface Form {
  readonly token: string
  readonly factor: number
}

/** A name that stands in a query, and whose it is. */
export interface NameSpan {
  readonly owners: readonly number[]
  readonly size: number
  readonly from: number
  readonly to: number
  /** Parts of longer words are names by chance. */
  readonly isWhole: boolean
}

/** A piece of a query, and what it is said of. */
interface Word extends Pick<Unit, 'leads' | 'share'> {
  readonly piece: Piece
}

/** Of a saying, words that are no names may well be said otherwise: ขาด in ขาดล่าม. */
const ASIDE = 0.4

/** How much what is not the word itself counts. */
const FACTOR = { alike: 0.9, synonym: 0.8, section: 0.7, inside: 0.6, shortPlace: 0.2 } as const

/** Names of these mean the same wherever they stand; those of others only lead to them. */
const SYNONYMOUS: readonly AnswerKind[] = ['glossary', 'province', 'region']

/** The name of a place is no part of other words: แพร่ is not in เผยแพร่. A short one may be a part of one that was cut. */
export const PLACES: readonly AnswerKind[] = ['province', 'region']
const SHORT_PLACE = 2

/** Reads a query against the words of the library; undefined where it has neither letter nor digit. */
export function planQuery(typed: string, lexicon: Lexicon, answers: readonly Named[]): Plan | undefined {
  const text = normalise(typed)
  const atoms = atomsIn(text).slice(0, MOST_ATOMS)
  if (atoms.length === 0) return undefined
  const pieces = cutQuery(atoms, lexicon)
  const words = pieces.flatMap((piece) => takenApart(piece))
  const telling = words.filter(({ piece: { key } }) => !isEveryday(key))
  const read = telling.length > 0 ? telling : words
  const corrected = pieces
    .filter(({ how }) => how === 'alike')
    .map((piece) => ({ typed: asTyped(piece), read: piece.key }))
  const isOneChunk = !atoms.some((_, at) => at > 0 && isBetween(atoms, at))
  return { units: read.map(unitOf), spans: spansIn(pieces), isOneChunk, size: atoms.length, corrected }

  function asTyped({ from, to }: Piece): string {
    return text.slice(atoms[from]?.start, atoms[to - 1]?.end)
  }

  /** A name that only leads to an answer may be a saying: its words are looked for apart. */
  function takenApart(piece: Piece): Word[] {
    const owners = lexicon.names.owners.get(piece.key) ?? []
    const isWord =
      owners.length === 0 || owners.some((owner) => SYNONYMOUS.includes(answers[owner]?.kind ?? 'page'))
    if (isWord || piece.how !== 'known' || lexicon.isWord(piece.key))
      return [{ piece, leads: owners, share: 1 }]
    const own = atoms.slice(piece.from, piece.to)
    const parts = cutQuery(own, lexicon, (key) => key !== piece.key).map(({ from, to, ...part }) => ({
      ...part,
      from: from + piece.from,
      to: to + piece.from,
    }))
    if (parts.length < 2 || parts.some(({ how }) => how !== 'known'))
      return [{ piece, leads: owners, share: 1 }]
    return parts.flatMap(takenApart).map(({ piece: part, leads, share }) => ({
      piece: part,
      leads: [...owners, ...leads],
      share: leads.length === 0 ? ASIDE : share,
    }))
  }

  function unitOf({ piece, leads, share }: Word): Unit {
    const { key, how } = piece
    const isPlace = leads.some((owner) => PLACES.includes(answers[owner]?.kind ?? 'page'))
    const own = how === 'alike' ? FACTOR.alike : 1
    const forms = new Map([
      [
        key,
        isPlace && /^[\u0e01-\u0e4e]+$/.test(key) && sizeOf(key) <= SHORT_PLACE ? FACTOR.shortPlace : own,
      ],
    ])
    const add = (token: string, factor: number) =>
      forms.set(token, Math.max(forms.get(token) ?? 0, factor * own))
    for (const owner of lexicon.names.owners.get(key) ?? []) {
      const { kind = 'page', names = [] } = answers[owner] ?? {}
      if (SYNONYMOUS.includes(kind)) for (const name of names) if (name !== key) add(name, FACTOR.synonym)
    }
    if (/^\d+$/.test(key)) add(`§${key}`, FACTOR.section)
    if (how !== 'unknown' && !isPlace && !isEveryday(key))
      for (const longer of longerThan(key, lexicon)) add(longer, FACTOR.inside)
    return {
      typed: asTyped(piece),
      leads,
      share,
      forms: Array.from(forms, ([token, factor]) => ({ token, factor })),
    }
  }

  /** Names within the query, the longest at each place; those of pieces that were misspelt too. */
  function spansIn(pieces: readonly Piece[]): NameSpan[] {
    const spans = pieces.flatMap(({ key, from, to }) => spanOf(key, from, to, true))
    for (const [at, { kind, key }] of atoms.entries())
      if (kind === 'number') spans.push(...spanOf(`§${key}`, at, at + 1, true))
    for (let from = 0; from < atoms.length; from++)
      for (let to = from + 1; to <= Math.min(atoms.length, from + MOST_ATOMS); to++) {
        const key = keyOf(atoms.slice(from, to))
        if (!lexicon.names.begins(key)) break
        spans.push(...spanOf(key, from, to, isEdge(from) && isEdge(to)))
      }
    return spans.filter(
      (span, at) => spans.findIndex(({ from, to }) => from === span.from && to === span.to) === at,
    )
  }

  function spanOf(key: string, from: number, to: number, isWhole: boolean): NameSpan[] {
    const owners = lexicon.names.owners.get(key)
    if (owners === undefined || (to - from < 2 && !isWhole)) return []
    return [{ owners, from, to, size: to - from, isWhole }]
  }

  /** Whether a piece of the query begins or ends here. */
  function isEdge(at: number): boolean {
    return (
      at === 0 ||
      at === atoms.length ||
      isBetween(atoms, at) ||
      pieces.some(({ from, to }) => from === at || to === at)
    )
  }
}

interface Named {
  readonly kind: AnswerKind
  readonly names: readonly string[]
}

const MOST_ATOMS = 80
const MOST_LONGER = 12

/** Words that begin or end with a word: ทนาย is in ทนายความ. */
function longerThan(key: string, { all }: Lexicon): string[] {
  const isThai = /^[\u0e01-\u0e4e]/.test(key)
  if (/[\d§]/.test(key) || key.length < (isThai ? 3 : 4) || (isThai && sizeOf(key) < 2)) return []
  const found = all.filter((word) => {
    if (word.length <= key.length || word.includes(' ') || isThai !== /^[\u0e01-\u0e4e]/.test(word))
      return false
    if (word.startsWith(key)) return !/^[\u0e30-\u0e3a\u0e45-\u0e4e]/.test(word.slice(key.length))
    return isThai && word.endsWith(key) && !/[เแโใไ]$/.test(word.slice(0, -key.length))
  })
  return found.sort((a, b) => a.length - b.length).slice(0, MOST_LONGER)
}
