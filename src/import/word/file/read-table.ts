import type { Block, Cell } from '../blocks.ts'
import { wordsOf } from '../write-blocks.ts'
import type { Source } from './source.ts'
import { inside, val, within, type Xml } from './xml.ts'

/** Reads what stands in a cell. */
type ReadBlocks = (cell: Xml, source: Source) => Block[]

/** Wider or longer than this is no table that a person typed. */
const most = { columns: 40, rows: 500 }

/** A table as a grid, where a merged cell stands in every place that it covers; behind it what stood beside the words of its cells. */
export function readTable(table: Xml, source: Source, read: ReadBlocks): Block[] {
  const beside: Block[] = []
  const grid: Cell[][] = []
  for (const row of partsOf(table, 'w:tr').slice(0, most.rows)) {
    const above = grid.at(-1) ?? []
    const cells: Cell[] = emptyCells(val(inside(row, 'w:trPr'), 'w:gridBefore'))
    for (const cell of partsOf(row, 'w:tc').slice(0, most.columns)) {
      const blocks = read(cell, source)
      beside.push(...blocks.filter((block) => block.kind === 'aside'))
      cells.push(
        ...placesOf(
          cell,
          blocks.filter((block) => block.kind !== 'aside'),
          above,
          cells.length,
        ),
      )
    }
    grid.push(cells.slice(0, most.columns))
  }
  const width = Math.max(0, ...grid.map((row) => row.length))
  const rows = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell))
  return [{ kind: 'table', rows }, ...beside]
}

const emptyCell: Cell = { blocks: [], text: '', repeats: false }

const emptyCells = (count = '0') => Array.from({ length: span(count) }, () => emptyCell)

const span = (count: string) => Math.max(0, Math.min(most.columns, Number(count) || 0))

/** The places of one cell: it may go on from the row above, and over several columns. */
function placesOf(cell: Xml, blocks: Block[], above: Cell[], at: number): Cell[] {
  const properties = inside(cell, 'w:tcPr')
  const merge = inside(properties, 'w:vMerge')
  const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart' && above[at] !== undefined
  const isBeside = inside(properties, 'w:hMerge')?.attributes['w:val'] === 'continue'
  const own = { blocks, text: wordsOf(blocks), repeats: false }
  const first = goesOn && own.text.trim() === '' ? { ...(above[at] ?? emptyCell), repeats: true } : own
  const across = Math.max(1, span(val(properties, 'w:gridSpan') ?? '1'))
  return Array.from({ length: across }, (_, x) =>
    x === 0 && !isBeside ? first : { ...first, repeats: true },
  )
}

/** Rows and cells may stand in controls, or be marked as new. */
function partsOf(element: Xml, name: string): Xml[] {
  return within(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(child.name) ? partsOf(child, name) : []
  })
}
