import type { Block, Item, Table } from './blocks.ts'
import { escapeStart } from './markdown.ts'

/** The words of blocks, a line for each. */
export function wordsOf(blocks: Block[]): string {
  return blocks.map(wordsOfBlock).join('\n')
}

function wordsOfBlock(block: Block): string {
  if (block.kind === 'table')
    return block.rows
      .map((row) => row.flatMap(({ repeats, text }) => (repeats ? [] : [text])).join('\t'))
      .join('\n')
  if (block.kind !== 'item') return block.text
  return [`${block.mark} ${block.text}`, ...block.below.map(wordsOfBlock)].join('\n')
}

/** Blocks as the text of a section. */
export function writeBlocks(blocks: Block[]): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      const close = block.kind === 'item' && next?.kind === 'item'
      return writeBlock(block) + (close ? '\n' : '\n\n')
    })
    .join('')
    .trimEnd()
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeStart(block.markdown.trim())
    case 'heading':
      return `### ${oneLine(block.markdown)}`
    case 'item':
      return writeItem(block)
    case 'table':
      return writeTable(block)
  }
}

/** What stands below an item is indented as far as its words. */
function writeItem({ mark, markdown, below }: Item): string {
  const indent = ' '.repeat(mark.length + 1)
  const parts = [escapeStart(markdown.trim()), ...(below.length > 0 ? [writeBlocks(below)] : [])]
  return `${mark} ${parts.join('\n').replace(/\n(?=[^\n])/g, `\n${indent}`)}`
}

/** A table of one column is a box around paragraphs. */
function writeTable({ rows }: Table): string {
  const width = rows[0]?.length ?? 0
  if (width < 2) return writeBlocks(rows.flatMap(([cell]) => cell?.blocks ?? []))
  const lines = rows.map((row) => row.map((cell) => (cell.repeats ? '' : cellOf(cell.blocks))))
  const [head = [], ...body] = lines
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A cell is one line; Markdown knows no paragraphs there. */
const cellOf = (blocks: Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table')
        return block.rows.flat().flatMap((cell) => (cell.repeats ? [] : [cellOf(cell.blocks)]))
      if (block.kind !== 'item') return [oneLine(block.markdown)]
      return [`${block.mark === '-' ? '•' : block.mark} ${oneLine(block.markdown)}`, cellOf(block.below)]
    })
    .filter((words) => words !== '')
    .join(' ')

const oneLine = (markdown: string) => markdown.replace(/\s+/g, ' ').trim()
