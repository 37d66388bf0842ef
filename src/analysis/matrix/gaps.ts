import type { Cell } from './cells.ts'

/** A problem that has gaps. */
export interface Gaps {
  painPoint: string
  /** The stages at which it arises and nothing is recorded, in the order of the process. */
  stages: string[]
  /** At how many stages it arises, or was answered. */
  of: number
  /** How many entries answer it at others. */
  entries: number
}

type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell<unknown>>>

/**
 * The problems that have gaps, the widest first: fewest entries, then the most gaps for where they arise, then fewest
 * entries elsewhere; equal ones as the table has them.
 */
export const widestGaps = (cells: Cells, inLibrary: ReadonlyMap<string, number> = new Map()): Gaps[] =>
  [...cells]
    .map(([painPoint, row]) => gapsIn(painPoint, [...row]))
    .filter(({ stages }) => stages.length > 0)
    .sort(
      (a, b) =>
        a.entries - b.entries ||
        b.stages.length / b.of - a.stages.length / a.of ||
        (inLibrary.get(a.painPoint) ?? 0) - (inLibrary.get(b.painPoint) ?? 0),
    )

/** How many entries answer each problem. */
export const entriesOf = (cells: Cells) =>
  new Map([...cells].map(([id, row]) => [id, entriesIn(row.values())]))

function gapsIn(painPoint: string, row: readonly (readonly [string, Cell<unknown>])[]): Gaps {
  const inState = (is: (state: Cell<unknown>['state']) => boolean) => row.filter(([, { state }]) => is(state))
  return {
    painPoint,
    stages: inState((state) => state === 'gap').map(([stage]) => stage),
    of: inState((state) => state !== 'notArising').length,
    entries: entriesIn(row.map(([, cell]) => cell)),
  }
}

const entriesIn = (row: Iterable<Cell<unknown>>) => new Set([...row].flatMap(({ entries }) => entries)).size
