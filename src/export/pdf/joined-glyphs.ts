import { edited, fontOf, joinBytes, numbers, tablesOf, viewOf } from './font-tables.ts'

/** A glyph and where it stands, from the place of the first of its cluster, in thousandths of the size of the letters. */
export interface Placed {
  glyph: number
  x: number
  y: number
}

/** A glyph made of others. */
export interface Joined {
  parts: readonly Placed[]
  /** How far from its place the next glyph stands, in thousandths of the size. */
  width: number
}

/** A font, and how glyphs that are made of its own are added to it. */
export interface OpenFont {
  /** How many glyphs it has: the first that is added has this number. */
  count: number
  /** How wide one of its glyphs is, in thousandths of the size: marks have no width. */
  widthOf: (glyph: number) => number
  /** The font with more glyphs. */
  withGlyphs: (added: readonly Joined[]) => Uint8Array
}

/** Flags of a part of a glyph: its place is given in words, as a distance; more parts follow. */
const [placedByWords, moreFollow] = [0x3, 0x20]

/** The box of a glyph without an outline. */
const nothing = [0, 0, 0, 0] as const

/** Opens a TrueType font as a PDF holds it (OpenType 1.9: head, hhea, hmtx, maxp, loca, glyf). */
export function openFont(bytes: Uint8Array): OpenFont {
  const tables = tablesOf(bytes)
  const table = (tag: string) => tables.get(tag) ?? new Uint8Array()
  const [head, hhea, hmtx, maxp, loca, glyf] = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'].map((tag) =>
    viewOf(table(tag)),
  )
  if (!head || !hhea || !hmtx || !maxp || !loca || !glyf) throw new Error('not a TrueType font')
  const count = maxp.getUint16(4)
  const metrics = hhea.getUint16(34)
  const perThousand = head.getUint16(18) / 1000
  const advance = (glyph: number) => hmtx.getUint16(4 * Math.min(glyph, metrics - 1))
  const bearing = (glyph: number) =>
    hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics))
  const startOf = (glyph: number) =>
    head.getInt16(50) === 1 ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  const units = ({ glyph, x, y }: Placed) => ({
    glyph,
    x: Math.round(x * perThousand),
    y: Math.round(y * perThousand),
  })
  const widthOf = (glyph: number) => advance(glyph) / perThousand

  return { count, widthOf, withGlyphs }

  function withGlyphs(added: readonly Joined[]): Uint8Array {
    const old = Array.from({ length: count }, (_, glyph) => glyph)
    const boxes = added.map(({ parts }) => boxAround(parts.map(units)))
    const outlines = added.map(({ parts }, index) => outline(parts.map(units), boxes[index] ?? nothing))
    const ends = outlines.map((_, index) => startOf(count) + lengthOf(outlines.slice(0, index + 1)))
    const sides = [
      ...old.flatMap((glyph) => [advance(glyph), bearing(glyph)]),
      ...added.flatMap(({ width }, index) => [Math.round(width * perThousand), boxes[index]?.[0] ?? 0]),
    ]
    return fontOf(
      new Map(tables)
        .set('glyf', joinBytes([table('glyf').subarray(0, startOf(count)), ...outlines]))
        .set('loca', numbers([...old.map(startOf), startOf(count), ...ends], 4))
        .set('hmtx', numbers(sides, 2))
        .set('head', edited(table('head'), [[50, 1]]))
        .set('hhea', edited(table('hhea'), [[34, count + added.length]]))
        .set('maxp', edited(table('maxp'), limits(added))),
    )
  }

  /** Left, bottom, right and top of glyphs that stand together. */
  function boxAround(parts: readonly Placed[]): readonly number[] {
    const boxes = parts.flatMap(({ glyph, x, y }) => {
      const at = startOf(glyph)
      if (startOf(glyph + 1) === at) return []
      return [[2, 4, 6, 8].map((place) => (glyf?.getInt16(at + place) ?? 0) + (place % 4 === 2 ? x : y))]
    })
    const all = (side: number) => boxes.map((box) => box[side] ?? 0)
    return boxes.length === 0
      ? nothing
      : [Math.min(...all(0)), Math.min(...all(1)), Math.max(...all(2)), Math.max(...all(3))]
  }

  /** What programs make room for: points and lines of the largest glyph, parts, and parts of parts. */
  function limits(added: readonly Joined[]) {
    const most = Math.max(...added.map(({ parts }) => parts.length))
    const largest = (simple: number, made: number) =>
      Math.min(0xffff, most * Math.max(maxp?.getUint16(simple) ?? 0, maxp?.getUint16(made) ?? 0))
    return [
      [4, count + added.length],
      [10, largest(6, 10)],
      [12, largest(8, 12)],
      [28, Math.max(most, maxp?.getUint16(28) ?? 0)],
      [30, 1 + (maxp?.getUint16(30) ?? 0)],
    ] as const
  }
}

/** A glyph that draws others: no outline of its own, its box, and each part with its place. */
function outline(joined: readonly Placed[], box: readonly number[]): Uint8Array {
  const parts = joined.flatMap(({ glyph, x, y }, index) => [
    index < joined.length - 1 ? placedByWords | moreFollow : placedByWords,
    glyph,
    x,
    y,
  ])
  const bytes = numbers([-1, ...box, ...parts], 2)
  return joinBytes([bytes, new Uint8Array(-bytes.length & 3)])
}

const lengthOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0)
