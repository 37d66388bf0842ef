import type { Block, Cell } from './blocks.ts'
import type { Element } from './word-html.ts'
import { wordsOf } from './write-blocks.ts'

/** Reads what stands in a cell. */
type ReadBlocks = (children: Element['children']) => Block[]

/** Wider or longer than this is no table that a person typed. */
const most = { columns: 40, rows: 500 }

/** The rows of a table as a grid: a merged cell stands in every place that it covers. */
export function readRows(table: Element, read: ReadBlocks): Cell[][] {
  const grid: Cell[][] = []
  for (const [y, row] of partsOfTable(table, /^tr$/).slice(0, most.rows).entries()) {
    let x = 0
    for (const cell of partsOfTable(row, /^t[dh]$/)) {
      while (grid[y]?.[x]) x += 1
      spread(grid, cell, read(cell.children), x, y)
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell))
}

const emptyCell: Cell = { blocks: [], text: '', repeats: false }

function spread(grid: Cell[][], { attributes }: Element, blocks: Block[], x: number, y: number) {
  const cell = { blocks, text: wordsOf(blocks), repeats: false }
  const span = (name: string, max: number) =>
    Math.min(Math.max(1, Number(attributes[name] ?? 1) || 1), Math.max(1, max))
  for (let down = 0; down < span('rowspan', most.rows - y); down++)
    for (let across = 0; across < span('colspan', most.columns - x); across++) {
      const row = grid[y + down] ?? []
      row[x + across] = down + across === 0 ? cell : { ...cell, repeats: true }
      grid[y + down] = row
    }
}

/** Rows may stand in a head or body of the table. */
function partsOfTable({ children }: Element, name: RegExp): Element[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (name.test(child.name)) return [child]
    return /^t(?:head|body)$/.test(child.name) ? partsOfTable(child, name) : []
  })
}
