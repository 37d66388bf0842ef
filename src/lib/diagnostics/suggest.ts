import { distance } from 'fastest-levenshtein'
import type { Bilingual } from '../schema/fields.ts'

/** Words to choose from, each with other names that people give it; the first of these explains it. */
export type Choices = ReadonlyMap<string, readonly string[]>

/** More than this nobody reads in a terminal. */
const mostShown = 12

/** Choices without other names. */
export const choicesOf = (words: readonly string[]): Choices => new Map(words.map((word) => [word, []]))

/** “Did you mean …?”; where nothing comes close the choices, or where to find them when they are many. */
export function didYouMean(word: string, choices: Choices, listedIn?: string): Bilingual {
  const near = closest(word, choices)
  if (near !== undefined) {
    const [label] = choices.get(near) ?? []
    const shown = label ? `${near} (${label})` : near
    return { th: `หมายถึง ${shown} หรือไม่`, en: `did you mean ${shown}?` }
  }
  if (choices.size > mostShown && listedIn)
    return { th: `ดูรายการทั้งหมดที่ ${listedIn}`, en: `the whole list is in ${listedIn}` }
  const shown = [...choices.keys()].slice(0, 2 * mostShown).join(', ') + (choices.size > 2 * mostShown ? ' …' : '')
  return { th: `เลือกจาก ${shown}`, en: `choose one of ${shown}` }
}

/** The choice whose word or other name is closest, if it is close enough to have been meant. */
export function closest(word: string, choices: Choices): string | undefined {
  let best: { choice: string; far: number } | undefined
  for (const [choice, names] of choices)
    for (const name of [choice, ...names]) {
      const far = farness(word.toLowerCase(), name.toLowerCase())
      if (far <= tolerance(word) && (best === undefined || far < best.far)) best = { choice, far }
    }
  return best?.choice
}

/** Letters to change; a name that stands whole in the word (จังหวัดเชียงใหม่) is nearly the word. */
const farness = (word: string, name: string) =>
  name.length >= 4 && name !== word && word.includes(name) ? 0.5 : distance(word, name)

const tolerance = (word: string) => Math.min(Math.max(2, Math.ceil(word.length / 3)), Math.max(1, word.length - 1))
