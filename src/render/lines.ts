import type { ElementContent } from 'hast'
import { tidy } from './safe-tree.ts'

/** One line of a text: a paragraph, a numbered step, or an item of a list. */
export interface Line {
  kind: 'text' | 'step' | 'item'
  text: string
  /** Of a step: its number. */
  number?: number
  /** The language it is in, where that is not the column's. */
  lang?: string
}

/** Elements that stand on lines of their own. */
const blocks = new Set('p li ol ul div table tr h3 h4 blockquote pre section'.split(' '))
/** What other elements end with. */
const ends: Record<string, string> = { br: '\n', hr: '\n', td: '\t', th: '\t' }

/** The lines so far. */
interface Reading {
  lines: Line[]
  /** Words that stand in no line yet. */
  words: string
  /** What the line that they make is. */
  next: Omit<Line, 'text'>
}

/** Puts a text into lines of plain text; numbers of sources stay with the page that lists them. */
export function linesOf(nodes: ElementContent[]): Line[] {
  const reading: Reading = { lines: [], words: '', next: plain }
  for (const node of nodes) read(reading, node, plain)
  endLine(reading)
  return reading.lines
}

const plain: Reading['next'] = { kind: 'text' }

function read(reading: Reading, node: ElementContent, item: Reading['next']) {
  if (node.type === 'text') reading.words += node.value
  if (node.type !== 'element' || node.tagName === 'sup') return
  const isBlock = blocks.has(node.tagName)
  if (isBlock) endLine(reading)
  if (node.tagName === 'li') reading.next = item
  let number = 0
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'li') number += 1
    read(reading, child, node.tagName === 'ol' ? { kind: 'step', number } : { kind: 'item' })
  }
  reading.words += ends[node.tagName] ?? ''
  if (isBlock) endLine(reading)
  if (node.tagName === 'li') reading.next = plain
}

function endLine(reading: Reading) {
  const text = tidy(reading.words).replaceAll(/\s*[\t\n]\s*/g, ' · ')
  reading.words = ''
  if (text === '') return
  const { kind, ...number } = reading.next
  reading.lines.push({ kind, text, ...number })
  reading.next = plain
}
