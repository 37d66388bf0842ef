import type { Aside, Block, Item, Table } from './blocks.ts'
import { escapeStart } from './markdown.ts'

/** The words of blocks, a line for each. */
export function wordsOf(blocks: Block[]): string {
  return blocks.map(wordsOfBlock).join('\n')
}

function wordsOfBlock(block: Block): string {
  if (block.kind === 'aside') return ''
  if (block.kind === 'table')
    return block.rows
      .map((row) => row.flatMap(({ repeats, text }) => (repeats ? [] : [text])).join('\t'))
      .join('\n')
  if (block.kind !== 'item') return block.text
  return [`${block.mark} ${block.text}`, ...block.below.map(wordsOfBlock)].join('\n')
}

/** Blocks as the text of a section. */
export function writeBlocks(blocks: Block[]): string {
  const shown = blocks.filter((block) => block.kind !== 'aside')
  let [sign, last] = ['.', 0]
  return shown
    .map((block, index) => {
      const close = block.kind === 'item' && shown[index + 1]?.kind === 'item'
      const number = block.kind === 'item' ? Number.parseInt(block.mark, 10) || 0 : 0
      // Markdown counts on by itself; another sign behind the number begins another list.
      if (number > 0 && last > 0 && number !== last + 1) sign = sign === '.' ? ')' : '.'
      last = number
      return writeBlock(block, sign) + (close ? '\n' : '\n\n')
    })
    .join('')
    .trimEnd()
}

function writeBlock(block: Exclude<Block, Aside>, sign: string): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeStart(block.markdown.trim())
    case 'heading':
      return `### ${oneLine(block.markdown)}`
    case 'item':
      return writeItem(block, sign)
    case 'table':
      return writeTable(block)
  }
}

/** What stands below an item is indented as far as its words. */
function writeItem({ mark: numbered, markdown, below }: Item, sign: string): string {
  const mark = numbered.replace('.', sign)
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
      if (block.kind === 'aside') return []
      if (block.kind === 'table')
        return block.rows.flat().flatMap((cell) => (cell.repeats ? [] : [cellOf(cell.blocks)]))
      if (block.kind !== 'item') return [oneLine(block.markdown)]
      return [`${block.mark === '-' ? '•' : block.mark} ${oneLine(block.markdown)}`, cellOf(block.below)]
    })
    .filter((words) => words !== '')
    .join(' ')

const oneLine = (markdown: string) => markdown.replace(/\s+/g, ' ').trim()
