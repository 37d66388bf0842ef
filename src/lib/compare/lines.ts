import { plainText } from '../data-out/sections.ts'

/** One line of a text: a paragraph, a numbered step, or an item of a list. */
export interface Line {
  kind: 'text' | 'step' | 'item'
  text: string
  /** Of a step: its number. */
  number?: number
  /** The language it is in, where that is not the column's. */
  lang?: string
}

const blockTag = /<(\/?)(p|li|ol|ul|div|table|tr|h3|h4|blockquote|pre|section)\b(?:[^">]|"[^"]*")*>/g
const citation = /<sup\b.*?<\/sup>/gs

/** Puts HTML of ours into lines of plain text; numbers of sources stay with the page that lists them. */
export function linesOf(html: string): Line[] {
  const clean = html.replace(citation, '')
  const lines: Line[] = []
  const lists: (number | 'items')[] = []
  let next: Line['kind'] = 'text'
  let from = 0
  const flush = (to: number) => {
    const text = plainText(clean.slice(from, to)).replaceAll(/\s*[\t\n]\s*/g, ' · ')
    if (text === '') return
    const count = lists.at(-1)
    lines.push({ kind: next, text, ...(next === 'step' && typeof count === 'number' && { number: count }) })
    next = 'text'
  }
  for (const { 0: tag, 1: closing, 2: name, index } of clean.matchAll(blockTag)) {
    flush(index)
    from = index + tag.length
    if (name === 'ol' || name === 'ul') {
      if (closing) lists.pop()
      else lists.push(name === 'ol' ? 0 : 'items')
    } else if (name === 'li') next = closing ? 'text' : begin(lists)
  }
  flush(clean.length)
  return lines
}

/** An item begins: a numbered list counts it. */
function begin(lists: (number | 'items')[]): Line['kind'] {
  const count = lists.pop() ?? 'items'
  lists.push(count === 'items' ? count : count + 1)
  return count === 'items' ? 'item' : 'step'
}
