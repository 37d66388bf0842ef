import { isMap, isScalar, isSeq } from 'yaml'
import { type Path, type SourceText, sourceText } from '../../entry/source-text.ts'
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
  const source = sourceText('', facts)
  const places = fieldLines(source.facts.contents, [], source)
  let line = linesOf(facts) + 1
  for (const [index, { heading }] of form.sections.entries()) {
    places.push({ line, place: { heading } })
    line += linesOf(sections[index] ?? '')
  }
  return (at) => places.findLast((placed) => placed.line <= at)?.place ?? { path: [] }
}

const linesOf = (part: string) => part.split('\n').length - 1

function fieldLines(node: unknown, path: Path, source: SourceText): PlacedLine[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => fieldLines(item, [...path, index], source))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range) return []
    const here = [...path, String(key.value)]
    return [
      { line: source.rangeOf([key.range[0], key.range[1]]).line, place: { path: here } },
      ...fieldLines(value, here, source),
    ]
  })
}
