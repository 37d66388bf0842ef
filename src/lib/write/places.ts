import { isMap, isScalar, isSeq, type LineCounter } from 'yaml'
import { readYaml } from '../markup/facts-yaml.ts'
import type { Path } from '../markup/field-places.ts'
import type { TextForm } from './entry-form.ts'
import { textParts } from './write-text.ts'

/** A place in one language's form: a field of the facts, or a section by its heading. */
export type Place = { path: Path } | { heading: string }

interface PlacedLine {
  line: number
  place: Place
}

/** Finds what was filled in on a line of the file that is written of a form: every field has a line of its own there. */
export function placeFinder(form: TextForm): (line: number) => Place {
  const [facts = '', ...sections] = textParts(form)
  const { doc, lines } = readYaml(facts)
  const places = fieldLines(doc.contents, [], lines)
  let line = linesOf(facts) + 1
  for (const [index, { heading }] of form.sections.entries()) {
    places.push({ line, place: { heading } })
    line += linesOf(sections[index] ?? '')
  }
  return (at) => places.findLast((placed) => placed.line <= at)?.place ?? { path: [] }
}

const linesOf = (part: string) => part.split('\n').length - 1

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
