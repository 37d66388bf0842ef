import { type Atom, isBetween, keyOf } from './atoms.ts'
import { type Lexicon, sizeOf } from './lexicon.ts'
import { distance } from './sounds.ts'

/** A piece of a query. */
export interface Piece {
  /** The word of the library it was read as. */
  readonly key: string
  /** What was typed. */
  readonly typed: string
  readonly how: 'known' | 'alike' | 'unknown'
  /** Places of its first and after its last atom. */
  readonly from: number
  readonly to: number
}

/** Cuts a query into as few words of the library as it can; what is none of them is a piece by itself. */
export function cutQuery(atoms: readonly Atom[], lexicon: Lexicon, allowed = (_: string) => true): Piece[] {
  const paths: Path[] = [{ cost: 0 }]
  for (let to = 1; to <= atoms.length; to++) paths.push(cheapest(to))
  const pieces: Piece[] = []
  for (let path = paths.at(-1); path?.last; path = paths[path.last.from]) pieces.unshift(path.last)
  return joinUnknown(pieces, atoms, lexicon)

  function cheapest(to: number): Path {
    let best: Path = { cost: Number.POSITIVE_INFINITY }
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const last = pieceOf(from, to)
      if (last === undefined) continue
      const cost = (paths[from]?.cost ?? 0) + costOf(last, lexicon)
      if (cost < best.cost) best = { cost, last }
    }
    return best
  }

  function pieceOf(from: number, to: number): Piece | undefined {
    const own = atoms.slice(from, to)
    const typed = keyOf(own)
    const piece = { typed, from, to }
    if (lexicon.has(typed) && allowed(typed) && !isLetter(typed))
      return { ...piece, key: typed, how: 'known' }
    const isOneRun = own.every(
      ({ kind }, at) => kind === 'thai' && (at === 0 || own[at - 1]?.end === own[at]?.start),
    )
    const alike = isOneRun && to - from > 1 ? lexicon.soundsLike(typed) : undefined
    if (alike !== undefined && allowed(alike)) return { ...piece, key: alike, how: 'alike' }
    return to - from === 1 ? { ...piece, key: typed, how: 'unknown' } : undefined
  }
}

interface Path {
  cost: number
  last?: Piece
}

/** The longest name has about so many letters. */
const LONGEST = 40

const isLetter = (key: string) => /^[ก-ฮ]$/.test(key)

function costOf({ key, how, from, to }: Piece, { names }: Lexicon): number {
  if (how === 'unknown') return /^[\u0e01-\u0e4e]/.test(key) ? 3 : 1.5
  const length = to - from === 1 && /^[\u0e01-\u0e4e]/.test(key) ? 1.4 : 1
  return length + (how === 'alike' ? 0.7 : 0) - (names.owners.has(key) ? 0.05 : 0)
}

/**
 * What is left over between words shows that they were no words there: it takes in its short neighbours, and is looked for as a
 * whole among near spellings.
 */
function joinUnknown(pieces: readonly Piece[], atoms: readonly Atom[], lexicon: Lexicon): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    const isGlued = before !== undefined && !isBetween(atoms, piece.from)
    if (
      isGlued &&
      (before.how === 'unknown' || piece.how === 'unknown') &&
      yields(before, lexicon) &&
      yields(piece, lexicon)
    ) {
      joined.pop()
      let first = before.from
      for (
        let last = joined.at(-1);
        last && !isBetween(atoms, first) && yields(last, lexicon);
        last = joined.at(-1)
      ) {
        joined.pop()
        first = last.from
      }
      const typed = keyOf(atoms.slice(first, piece.to))
      joined.push({ typed, key: typed, how: 'unknown', from: first, to: piece.to })
    } else joined.push(piece)
  }
  return joined.map((piece) => (piece.how === 'unknown' ? corrected(piece, lexicon) : piece))
}

const yields = ({ how, key, from, to }: Piece, { names }: Lexicon) =>
  how === 'unknown' || (to - from <= 2 && !names.owners.has(key))

/** The nearest word of the library, where one is near enough. */
function corrected(piece: Piece, lexicon: Lexicon): Piece {
  const { typed } = piece
  const isThai = /^[\u0e01-\u0e4e]/.test(typed)
  if (typed.length < 4 || /\d/.test(typed) || (isThai && sizeOf(typed) < 3)) return piece
  const most = typed.length >= (isThai ? 9 : 8) ? 2 : 1
  let best: { key: string; far: number } | undefined
  for (const key of lexicon.all) {
    if (Math.abs(key.length - typed.length) > most || (key[0] !== typed[0] && key[1] !== typed[1])) continue
    const far = distance(typed, key, Math.min(most, (best?.far ?? most + 1) - 1))
    if (far <= most && (best === undefined || far < best.far)) best = { key, far }
    if (best?.far === 1 && lexicon.names.owners.has(best.key)) break
  }
  return best === undefined ? piece : { ...piece, key: best.key, how: 'alike' }
}
