import { distance } from 'fastest-levenshtein'
import { type Phrase, phrase } from '../../check/say.ts'

/** Words to choose from, each with other names that people give it; the first of these explains it in Thai, the second in English. */
export type Choices = ReadonlyMap<string, readonly string[]>

/** More than this nobody reads in a terminal. */
const mostShown = 12

/** Choices without other names. */
export const choicesOf = (words: readonly string[]): Choices => new Map(words.map((word) => [word, []]))

/** “Did you mean …?”; where nothing comes close the choices, or where to find them when they are many. */
export function didYouMean(word: string, choices: Choices, listedIn?: string): Phrase {
  const near = closest(word, choices)
  if (near !== undefined) {
    const [thai = '', english = thai] = choices.get(near) ?? []
    const beside = (name: string) => name && ` (${name})`
    return phrase('suggest.near', { choice: near, name: { th: beside(thai), en: beside(english) } })
  }
  if (choices.size > mostShown && listedIn) return phrase('suggest.listed', { place: listedIn })
  const shown = [...choices.keys()].slice(0, 2 * mostShown)
  return phrase(choices.size > shown.length ? 'suggest.chooseMore' : 'suggest.choose', { choices: shown })
}

/** The choice whose word or other name is closest, if it is close enough to have been meant. */
export function closest(word: string, choices: Choices): string | undefined {
  let best: { choice: string; far: number } | undefined
  for (const [choice, names] of choices)
    for (const name of [choice, ...names]) {
      const far =
        name !== choice && isWholeIn(word, name) ? 0.5 : distance(word.toLowerCase(), name.toLowerCase())
      if (far <= tolerance(word) && (best === undefined || far < best.far)) best = { choice, far }
    }
  return best?.choice
}

/** Thai names come with their kind before them (จังหวัดเชียงใหม่): such a word nearly is the name. */
const isWholeIn = (word: string, name: string) => name.length >= 3 && name !== word && word.includes(name)

const tolerance = (word: string) =>
  Math.min(Math.max(2, Math.ceil(word.length / 3)), Math.max(1, word.length - 1))
