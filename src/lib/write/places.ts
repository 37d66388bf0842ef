import { isMap, isScalar, isSeq, type LineCounter } from 'yaml'
import { readYaml } from '../markup/facts-yaml.ts'
import type { Path } from '../markup/field-places.ts'
import { headlines } from './sections.ts'

/** A place in one language's form: a field of the facts, or a section by its heading. */
export type Place = { path: Path } | { heading: string }

interface PlacedLine {
  line: number
  place: Place
}

/** Finds what was filled in on a line of a text that `writeText` wrote: every field has a line of its own. */
export function placeFinder(text: string): (line: number) => Place {
  const { doc, lines } = readYaml(text)
  const body = headlines(text).map(({ heading, line }): PlacedLine => ({ line, place: { heading } }))
  const above = { line: text.slice(0, bodyStart(text)).split('\n').length, place: { heading: '' } }
  const places = [...fieldLines(doc.contents, [], lines), above, ...body]
  return (line) => places.findLast((placed) => placed.line <= line)?.place ?? { path: [] }
}

const bodyStart = (text: string) => text.indexOf('\n---\n') + 5

/** The facts begin on line 2, below the first `---`. */
function fieldLines(node: unknown, path: Path, lines: LineCounter): PlacedLine[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => fieldLines(item, [...path, index], lines))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const here = [...path, String(key.value)]
    return [
      { line: lines.linePos(key.range[0]).line + 1, place: { path: here } },
      ...fieldLines(value, here, lines),
    ]
  })
}
