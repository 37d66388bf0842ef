import { type Atom, atomsIn, isApart } from './atoms.ts'
import { type LiteralText, readLiteralText } from './literal-text.ts'
import type { Names } from './names.ts'

/** Short names stand in longer words by chance: they count only where words of the text begin and end. */
const SHORT_NAME = 3

/** What a text is found by: its words, and the names that stand in it, each as often as it does. */
export function tokensIn(marked: string, names: Names): string[] {
  const text = readLiteralText(marked)
  const atoms = atomsIn(text.text)
  return [...wordsOf(text, atoms), ...namesOf(text, atoms, names)]
}

/** The words of a text alone, as it is cut. */
export function wordsIn(marked: string): string[] {
  const text = readLiteralText(marked)
  return wordsOf(text, atomsIn(text.text))
}

/** A letter alone numbers a list, or is what is left of an abbreviation. */
const isSingleLetter = (token: string): boolean => /^(?:[ก-ฮะ-๎]|[a-z])$/.test(token)

function wordsOf(text: LiteralText, atoms: readonly Atom[]): string[] {
  const words: string[] = []
  let last: Atom | undefined
  for (const atom of atoms) {
    const goesOn = last && !isApart(last, atom) && last.end === atom.start && !text.isBoundary(atom.start)
    if (goesOn) words.push((words.pop() ?? '') + atom.key)
    else words.push(atom.key)
    if (atom.kind === 'section') words.push(/[\d/]+/.exec(atom.key)?.[0] ?? atom.key)
    last = atom
  }
  return words.filter((word) => !isSingleLetter(word))
}

function namesOf(text: LiteralText, atoms: readonly Atom[], names: Names): string[] {
  const found: string[] = []
  for (const [from, first] of atoms.entries()) {
    let key = ''
    for (let to = from; to < atoms.length; to++) {
      const atom = atoms[to]
      if (atom === undefined) break
      key += (to > from && isApart(atoms[to - 1], atom) ? ' ' : '') + atom.key
      if (!names.begins(key)) break
      if (!names.owners.has(key)) continue
      const isLong = to - from + 1 > SHORT_NAME
      if (isLong || (text.isBoundary(first.start) && text.isBoundary(atom.end))) found.push(key)
    }
  }
  return found
}
