import { makeExcerpt, markWithin, type Piece } from './excerpt.ts'
import { findInside } from './find.ts'
import { type LiteralText, readLiteralText, type Span } from './literal-text.ts'
import type { Unit } from './plan.ts'

/** The whole text, with what was asked for marked. */
export function marked(text: string, units: readonly Unit[]): Piece[] {
  const read = readLiteralText(text)
  return markWithin(read, placesIn(read, units).flat(), { start: 0, end: read.text.length })
}

/** The line of an entry that has most of what was asked for, cut to a few lines; the result line where none has more. */
export function bestExcerpt(line: string, lines: readonly string[], units: readonly Unit[]): Piece[] {
  let best = rated(line, units)
  for (const other of lines) {
    const found = rated(other, units)
    if (found.worth > best.worth) best = found
  }
  return makeExcerpt(best.text, best.places, 0)
}

function rated(line: string, units: readonly Unit[]) {
  const text = readLiteralText(line)
  const places = placesIn(text, units)
  return { text, places: places.flat(), worth: places.filter((found) => found.length > 0).length }
}

/** For each word of the query the places of its most exact form. */
function placesIn(text: LiteralText, units: readonly Unit[]): Span[][] {
  return units.map(({ forms }) => {
    for (const { token } of [...forms].sort((a, b) => b.factor - a.factor)) {
      const found = findInside(text, token)
      if (found.length > 0) return found
    }
    return []
  })
}
