import type { TextForm } from '../entry/write/entry-form.ts'
import { similarity, type Trigrams, trigrams } from './similarity.ts'

/**
 * Two entries of which either share is reached are likely one. Of the 60 entries of 2026 no two come closer than 0.43
 * (titles of two agreements of the same kind) and 0.31 (texts); a copy that lost every third word still has 0.60.
 */
const likely = { title: 0.55, text: 0.45 }

/**
 * Five short answers, about 150 trigrams, share half of them by chance, for people say the same of what was lacking and what
 * it took; every entry of the library has more than 400. A title this close is the same one with a word more or less.
 */
const short = { text: 400, sameTitle: 0.8 }

/** An entry that another one is likely to repeat. */
export interface Duplicate {
  id: string
  /** Shares from 0 to 1. */
  title: number
  text: number
}

/** What an entry tells, as far as likeness depends on it. */
export interface Told {
  id: string
  title: Trigrams
  text: Trigrams
  /** The provinces it is from, by their ids. */
  provinces: ReadonlySet<string>
}

/** What an entry tells, by whatever it is called among the others. */
export function toldBy(id: string, th: TextForm | undefined): Told {
  const title = String(th?.facts['title'] ?? '')
  const texts = th?.sections.map(({ text }) => text) ?? []
  const provinces = th?.facts['provinces']
  return {
    id,
    provinces: new Set(Array.isArray(provinces) ? provinces.map(String) : []),
    title: trigrams(title),
    text: trigrams([title, th?.facts['summary'] ?? '', ...texts].join(' ')),
  }
}

/** The entry closest to one, if it is close enough. */
export const closestTo = (own: Told, all: readonly Told[]): Duplicate | undefined =>
  all
    .filter(({ id }) => id !== own.id)
    .map((other) => ({ other, shared: compare(own, other) }))
    .filter(({ other, shared }) => isLikely(own, other, shared))
    .map(({ shared }) => shared)
    .sort((a, b) => b.title + b.text - a.title - a.text)[0]

const compare = (own: Told, other: Told): Duplicate => ({
  id: other.id,
  title: similarity(own.title, other.title),
  text: similarity(own.text, other.text),
})

function isLikely(own: Told, other: Told, { title, text }: Duplicate): boolean {
  const sizes = [own.text.size, other.text.size]
  // Where one has no text at all, titles are all there is to compare.
  if (sizes.includes(0) || Math.min(...sizes) >= short.text)
    return title >= likely.title || text >= likely.text
  if (title >= short.sameTitle) return true
  const agrees = title >= likely.title || [...own.provinces].some((id) => other.provinces.has(id))
  return text >= likely.text && agrees
}
