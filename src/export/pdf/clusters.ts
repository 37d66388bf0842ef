import type { Placed } from './joined-glyphs.ts'

/** A letter with its marks as a browser prints it: several glyphs, and beside them the text they stand for. */
export interface Cluster {
  /** The name of the font in the resources of the page. */
  font: string
  text: string
  glyphs: readonly Placed[]
  /** How far from the first glyph the next cluster stands, in thousandths of the size, where it follows in one line. */
  next: number | undefined
}

const fontOrSpan =
  /\/\w+ [\d.]+ Tf|\/Span<<\/ActualText <FEFF([0-9A-F]*)> >> BDC(.*?)EMC(?=(\s+[-\d.]+ [-\d.]+ Td)?)/gs
const fontIn = /\/(\w+) ([\d.]+) Tf/
const moveOrGlyph = /(?<x>[-\d.]+) (?<y>[-\d.]+) Td|<(?<glyph>[0-9A-F]{4})> Tj/g

/**
 * Draws each letter with its marks by one operator, in a content stream (ISO 32000-2, 9.4) as Chromium writes it: an
 * operator for each glyph, and the text of several in a span with ActualText (14.9.4). `glyphsOf` gives the glyphs to
 * draw; where it has none, all stays. A span that draws nothing goes, for some programs would read it.
 */
export function joinClusters(
  content: string,
  glyphsOf: (cluster: Cluster) => readonly number[] | undefined,
): string {
  let [font, size] = ['', 1]
  return content.replaceAll(
    fontOrSpan,
    (whole: string, text: string | undefined, drawn: string, move = '') => {
      const [, name = font, points = size] = fontIn.exec(text === undefined ? whole : drawn) ?? []
      font = name
      size = Number(points)
      if (text === undefined) return whole
      const { glyphs, x, y } = placedIn(`${drawn}${move}`, size)
      if (glyphs.length === 0) return drawn
      const next = move !== '' && Math.abs(y) < 1 ? x : undefined
      const joined = glyphsOf({ font, text: lettersOf(text), glyphs, next })
      return joined ? whole.replace(drawn, drawnAs(joined, drawn)) : whole
    },
  )
}

/** Every glyph beside the first, and where the last move leads; moves count from the place of the one before. */
function placedIn(drawn: string, size: number) {
  const glyphs: Placed[] = []
  let [x, y] = [0, 0]
  for (const { groups = {} } of drawn.matchAll(moveOrGlyph)) {
    if (groups['glyph']) glyphs.push({ glyph: Number.parseInt(groups['glyph'], 16), x, y })
    else if (glyphs.length > 0) {
      x += (1000 * Number(groups['x'])) / size
      y += (1000 * Number(groups['y'])) / size
    }
  }
  return { glyphs, x, y }
}

/** The moves stay as they are, for what follows is placed from the last. */
function drawnAs(glyphs: readonly number[], drawn: string): string {
  let isFirst = true
  return drawn.replaceAll(/<[0-9A-F]{4}> Tj/g, () => {
    const shown = isFirst ? `<${glyphs.map(hex).join('')}> Tj` : ''
    isFirst = false
    return shown
  })
}

/** A number of two bytes as a content stream and a map of characters write it. */
export const hex = (value: number) => value.toString(16).toUpperCase().padStart(4, '0')

const lettersOf = (utf16: string) =>
  String.fromCharCode(...(utf16.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
