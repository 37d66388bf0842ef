import { arabicDigits } from '../../entry/thai-digits.ts'
import { type Inline, inlineOf } from './markdown.ts'
import { readRows } from './table.ts'
import type { Element } from './word-html.ts'

/** A paragraph. */
export interface Paragraph extends Inline {
  kind: 'paragraph'
}

/** A heading by its style; `level` from 1, the document's title is 0. */
interface Heading extends Inline {
  kind: 'heading'
  level: number
}

/** An item of a list, with what stands below it. */
export interface Item extends Inline {
  kind: 'item'
  /** `-`, or a number with a dot. */
  mark: string
  below: Block[]
}

/** A table; every row has all its columns. */
export interface Table {
  kind: 'table'
  rows: Cell[][]
}

/** A cell with what stands in it. */
export interface Cell {
  blocks: Block[]
  /** Its words, a line for each paragraph. */
  text: string
  /** It is part of a merged cell, whose first part told its words already. */
  repeats: boolean
}

export type Block = Paragraph | Heading | Item | Table

/** The text of a Word file part after part; what is empty is left out. */
export function blocksOf(children: Element['children']): Block[] {
  return runsOf(children)
    .flatMap((run) => (Array.isArray(run) ? [paragraph(inlineOf(run))] : blocksOfElement(run)))
    .filter((block) => block.kind === 'table' || block.markdown.trim() !== '' || hasBelow(block))
}

const hasBelow = (block: Block) => block.kind === 'item' && block.below.length > 0

const blockNames = /^(?:p|h[1-6]|ul|ol|li|table|div|dl|dt|dd)$/

/** Block elements by themselves, words between them together. */
function runsOf(children: Element['children']): (Element | Element['children'])[] {
  const runs: (Element | Element['children'])[] = []
  for (const child of children) {
    const last = runs.at(-1)
    if (typeof child !== 'string' && blockNames.test(child.name)) runs.push(child)
    else if (Array.isArray(last)) last.push(child)
    else runs.push([child])
  }
  return runs
}

function blocksOfElement(element: Element): Block[] {
  const { name, attributes, children } = element
  if (name === 'table') return [{ kind: 'table', rows: readRows(element, blocksOf) }]
  if (name === 'ul' || name === 'ol') return itemsOf(element)
  const level = attributes['class'] === 'title' ? 0 : Number(/^h([1-6])$/.exec(name)?.[1] ?? Number.NaN)
  if (!Number.isNaN(level)) return [{ kind: 'heading', level, ...inlineOf(children) }]
  if (name === 'p') return [typedItem(inlineOf(children))]
  return blocksOf(children)
}

function itemsOf({ name, children }: Element): Block[] {
  const items = children.filter((child) => typeof child !== 'string').filter(isItem)
  return items.map((item, index) => {
    const [first, ...below] = blocksOf(item.children)
    const own = first?.kind === 'paragraph' ? first : { text: '', markdown: '' }
    const rest = first === undefined || first.kind === 'paragraph' ? below : [first, ...below]
    const mark = name === 'ol' ? `${index + 1}.` : '-'
    return { kind: 'item', mark, text: own.text, markdown: own.markdown, below: rest }
  })
}

/** Notes at the foot of a page come as a list of their own; `unread` tells of them. */
const isItem = ({ name, attributes }: Element) =>
  name === 'li' && !/^(?:foot|end)note-/.test(attributes['id'] ?? '')

const paragraph = (inline: Inline): Paragraph => ({ kind: 'paragraph', ...inline })

const typedMark = /^\s*(?:([\d๐-๙]{1,3})\\?[.)]|[-–•●▪◦·])\s+(?=\S)/

/** Many people type the number or the dot of a list themselves. */
function typedItem({ text, markdown }: Inline): Paragraph | Item {
  const mark = typedMark.exec(text)
  if (!mark || !typedMark.test(markdown)) return paragraph({ text, markdown })
  const [, number] = mark
  return {
    kind: 'item',
    mark: number === undefined ? '-' : `${Number(arabicDigits(number))}.`,
    text: text.replace(typedMark, ''),
    markdown: markdown.replace(typedMark, ''),
    below: [],
  }
}
