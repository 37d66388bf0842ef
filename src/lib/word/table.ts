import { type Block, blocksOf } from './blocks.ts'
import type { Element } from './html-tree.ts'
import { wordsOf } from './write-blocks.ts'

/** A cell with what stands in it. */
export interface Cell {
  blocks: Block[]
  /** Its words, a line for each paragraph. */
  text: string
  /** It is part of a merged cell, whose first part told its words already. */
  repeats: boolean
}

/** Wider or longer than this is no table that a person typed. */
const most = { columns: 40, rows: 500 }

/** The rows of a table as a grid: a merged cell stands in every place that it covers. */
export function readRows(table: Element): Cell[][] {
  const grid: Cell[][] = []
  for (const [y, row] of elements(table, 'tr').slice(0, most.rows).entries()) {
    let x = 0
    for (const cell of elements(row, /^t[dh]$/)) {
      while (grid[y]?.[x]) x += 1
      spread(grid, cell, x, y)
    }
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? empty))
}

const empty: Cell = { blocks: [], text: '', repeats: false }

function spread(grid: Cell[][], element: Element, x: number, y: number) {
  const blocks = blocksOf(element.children)
  const cell = { blocks, text: wordsOf(blocks), repeats: false }
  for (let down = 0; down < spanOf(element, 'rowspan', most.rows - y); down++)
    for (let across = 0; across < spanOf(element, 'colspan', most.columns - x); across++) {
      const row = grid[y + down] ?? []
      row[x + across] = down + across === 0 ? cell : { ...cell, repeats: true }
      grid[y + down] = row
    }
}

const spanOf = ({ attributes }: Element, name: string, max: number) =>
  Math.min(Math.max(1, Number(attributes[name] ?? 1) || 1), Math.max(1, max))

/** Rows may stand in a head or body of the table. */
function elements({ children }: Element, name: string | RegExp): Element[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name.match(name)?.[0] === child.name) return [child]
    return /^t(?:head|body)$/.test(child.name) ? elements(child, name) : []
  })
}
