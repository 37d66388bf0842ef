import { atomsIn } from './atoms.ts'
import type { Names } from './names.ts'
import { soundOf } from './sounds.ts'

/** The library's own words, against which queries are cut. */
export interface Lexicon {
  readonly names: Names
  has(key: string): boolean
  /** Whether texts have it as one word, whatever else it is the name of. */
  isWord(key: string): boolean
  /** The word that sounds like this. */
  soundsLike(key: string): string | undefined
  /** All words and names. */
  readonly all: readonly string[]
}

/** Makes ready names and the words of texts. */
export function readLexicon(names: Names, words: ReadonlySet<string>): Lexicon {
  const all = [...new Set([...names.owners.keys(), ...words])]
  const known = new Set(all)
  let sounds: Map<string, string> | undefined
  return { names, all, has: (key) => known.has(key), isWord: (key) => words.has(key), soundsLike }

  function soundsLike(key: string) {
    sounds ??= soundsOf(all)
    return sounds.get(soundOf(key))
  }
}

/** Of words that sound alike the first counts, names before words of texts. */
function soundsOf(words: readonly string[]): Map<string, string> {
  const sounds = new Map<string, string>()
  for (const word of words) {
    if (!isThaiWord(word) || word.length < 3) continue
    const sound = soundOf(word)
    if (!sounds.has(sound)) sounds.set(sound, word)
  }
  return sounds
}

const isThaiWord = (word: string) => /^[ก-๎]+$/.test(word)

/** How many Thai letters or other words a key has. */
export const sizeOf = (key: string): number => atomsIn(key).length
