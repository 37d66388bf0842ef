/** A letter typed as two signs that look like it: เ twice for แ, a ring and า for ำ; or ำ before its tone mark. */
const split = /\u0e40\u0e40|\u0e4d([\u0e48-\u0e4b]?)\u0e32([\u0e48-\u0e4b]?)|\u0e33([\u0e48-\u0e4b])/

/** The first such place of a text: what was typed, and what it should be. */
export function findSplitLetter(text: string): { index: number; typed: string; right: string } | undefined {
  const found = split.exec(text)
  return found ? { index: found.index, typed: found[0], right: joinLetters(found[0]) } : undefined
}

/** The text with those letters as they are meant. */
export const joinLetters = (text: string) =>
  text.replace(everySplit, (typed, ...tones) => joined(typed, tones))

const everySplit = new RegExp(split, 'g')

const joined = (typed: string, tones: unknown[]) =>
  typed === '\u0e40\u0e40' ? '\u0e41' : `${tones.slice(0, 3).join('')}\u0e33`
