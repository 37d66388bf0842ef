import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { sourceText } from './source-text.ts'

/** The text with one field of its facts set to a value written in YAML on one line; a new one goes below the field `after`. All else stays to the letter. */
export function withField(text: string, name: string, value: string, after: string): string {
  const [start, end] = placeOf(text, name) ?? []
  if (start !== undefined && end !== undefined) return splice(text, start, end, `${name}: ${value}`)
  const below = placeOf(text, after)?.[1] ?? fenceEnd
  return splice(text, endOfLine(text, below), endOfLine(text, below), `\n${name}: ${value}`)
}

/** The text with one more item in a list of words, which is made where there is none. */
export function withItem(text: string, name: string, item: string, after: string): string {
  const list = pairOf(text, name)?.value
  const last = isSeq(list) ? list.items.at(-1) : undefined
  if (!isSeq(list) || !isNode(last)) return withField(text, name, `[${item}]`, after)
  const [start, end] = rangeOf(text, last)
  if (list.flow) return splice(text, end, end, `, ${item}`)
  const mark = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return splice(text, endOfLine(text, end), endOfLine(text, end), `\n${mark}${item}`)
}

function pairOf(text: string, name: string): Pair | undefined {
  const { contents } = sourceText('', text).facts
  return isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
}

/** Where a field stands in the text, from its name to the end of its value or, where it has none, of its colon. */
function placeOf(text: string, name: string): [number, number] | undefined {
  const pair = pairOf(text, name)
  if (!isNode(pair?.key)) return undefined
  const [start, nameEnd] = rangeOf(text, pair.key)
  const { value } = pair
  const isEmpty = !isNode(value) || (isScalar(value) && value.value === null)
  const end = isEmpty ? text.indexOf(':', nameEnd) + 1 : rangeOf(text, value)[1]
  return [start, text.slice(0, end).trimEnd().length]
}

function rangeOf(text: string, { range }: Node): [number, number] {
  const offset = text.indexOf('\n')
  const [start, end] = range ?? [0, 0]
  return [start + offset + 1, end + offset + 1]
}

const fenceEnd = '---'.length

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}

const splice = (text: string, start: number, end: number, put: string) =>
  text.slice(0, start) + put + text.slice(end)
