import type { TextForm } from '../entry/write/entry-form.ts'
import { similarity, type Trigrams, trigrams } from './similarity.ts'

/**
 * Two entries of which either share is reached are likely one. Of the 60 entries of 2026 no two come closer than 0.43
 * (titles of two agreements of the same kind) and 0.31 (texts); a copy that lost every third word still has 0.60.
 */
const likely = { title: 0.55, text: 0.45 }

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
}

/** What an entry tells, by whatever it is called among the others. */
export function toldBy(id: string, th: TextForm | undefined): Told {
  const title = String(th?.facts['title'] ?? '')
  const texts = th?.sections.map(({ text }) => text) ?? []
  return {
    id,
    title: trigrams(title),
    text: trigrams([title, th?.facts['summary'] ?? '', ...texts].join(' ')),
  }
}

/** The entry closest to one, if it is close enough. */
export const closestTo = (own: Told, all: readonly Told[]): Duplicate | undefined =>
  all
    .filter(({ id }) => id !== own.id)
    .map((other) => compare(own, other))
    .filter(isLikely)
    .sort((a, b) => b.title + b.text - a.title - a.text)[0]

const compare = (own: Told, other: Told): Duplicate => ({
  id: other.id,
  title: similarity(own.title, other.title),
  text: similarity(own.text, other.text),
})

const isLikely = ({ title, text }: Duplicate) => title >= likely.title || text >= likely.text
