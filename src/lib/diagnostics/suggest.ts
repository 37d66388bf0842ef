import { distance } from 'fastest-levenshtein'
import type { Bilingual } from '../schema/fields.ts'

/** The closest of some words, if it is close enough to have been meant. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.max(2, Math.ceil(word.length / 3)) ? best.candidate : undefined
}

/** “Did you mean …?”, or the choices where nothing comes close. */
export function didYouMean(word: string, candidates: readonly string[], labels?: Map<string, string>): Bilingual {
  const near = closest(word, candidates)
  if (near) {
    const label = labels?.get(near)
    const shown = label ? `${near} (${label})` : near
    return { th: `หมายถึง ${shown} หรือไม่`, en: `did you mean ${shown}?` }
  }
  const shown = candidates.slice(0, 20).join(', ') + (candidates.length > 20 ? ' …' : '')
  return { th: `เลือกจาก ${shown}`, en: `choose one of ${shown}` }
}
