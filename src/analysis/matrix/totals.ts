import type { Cell } from './cells.ts'

/** What a row, a column or the whole matrix adds up to. */
interface Total {
  /** The counts of its cells, added up: an entry counts once in each cell it stands in. */
  inCells: number
  /** How many different entries these are. */
  entries: number
}

/** Totals that agree on every axis: the rows' and the columns' `inCells` both add up to the whole's. */
export interface Totals {
  rows: Map<string, Total>
  columns: Map<string, Total>
  whole: Total
}

/** Adds up a matrix. */
export function totalsOf<Entry>(cells: ReadonlyMap<string, ReadonlyMap<string, Cell<Entry>>>): Totals {
  const rows = [...cells].map(([id, row]) => [id, [...row.values()]] as const)
  const stages = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))]
  const columns = stages.map(
    (stage) => [stage, [...cells.values()].flatMap((row) => row.get(stage) ?? [])] as const,
  )
  const totals = (lines: (readonly [string, readonly Cell<Entry>[]])[]) =>
    new Map(lines.map(([id, line]) => [id, totalOf(line)]))
  return { rows: totals(rows), columns: totals(columns), whole: totalOf(rows.flatMap(([, row]) => row)) }
}

const totalOf = <Entry>(cells: readonly Cell<Entry>[]): Total => ({
  inCells: cells.reduce((sum, { entries }) => sum + entries.length, 0),
  entries: new Set(cells.flatMap(({ entries }) => entries)).size,
})
