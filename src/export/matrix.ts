import type { Level } from '../analysis/evidence/chain.ts'
import type { Cell } from '../analysis/matrix/cells.ts'
import { BYTE_ORDER_MARK, csvRecord } from './csv.ts'
import { xlsxRow } from './xlsx/row.ts'
import { xlsx } from './xlsx.ts'

/** Its words, in the language of the file. */
export interface MatrixWords {
  title: string
  /** What the figures are, and are not. */
  note: string
  /** Above the problems, and above how many entries each has. */
  problem: string
  entries: string
  /** A cell that entries answer: `{count}`, `{evidence}`. */
  answered: string
  states: Record<Cell<unknown>['state'] | Level, string>
}

/** A matrix as it is shown, with the names of its rows and columns. */
export interface ShownMatrix {
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell<unknown>>>
  painPoints: readonly { id: string; label: string }[]
  stages: readonly { id: string; label: string }[]
  /** What it was narrowed down to. */
  chosen: readonly string[]
}

/** The matrix that is shown as a file; the same matrix gives the same bytes. */
export const matrixFiles = {
  csv: (shown: ShownMatrix, words: MatrixWords) =>
    BYTE_ORDER_MARK + [headings(shown, words), ...rows(shown, words)].map(csvRecord).join(''),
  xlsx: (shown: ShownMatrix, words: MatrixWords) =>
    xlsx(
      words.title,
      [
        xlsxRow([[words.title, ...shown.chosen].join(' · ')], 1),
        xlsxRow([words.note], 4),
        xlsxRow(headings(shown, words), 2),
        ...rows(shown, words).map((row) => xlsxRow(row, 3)),
      ],
      layoutFor(shown),
    ),
}

function layoutFor({ stages }: ShownMatrix) {
  return {
    font: 'Calibri',
    size: 11,
    days: 'yyyy-mm-dd',
    looks: [{}, { bold: true, whole: true }, { bold: true, boxed: true }, { boxed: true }, { whole: true }],
    widths: [40, ...stages.map(() => 16), 10],
    frozen: 3,
    across: 2,
  } as const
}

const headings = ({ stages }: ShownMatrix, { problem, entries }: MatrixWords) => [
  problem,
  ...stages.map(({ label }) => label),
  entries,
]

function rows({ cells, painPoints, stages }: ShownMatrix, words: MatrixWords): string[][] {
  return painPoints.map(({ id, label }) => {
    const row = stages.flatMap((stage) => cells.get(id)?.get(stage.id) ?? [])
    const entries = new Set(row.flatMap((cell) => cell.entries))
    return [label, ...row.map((cell) => inWords(cell, words)), String(entries.size)]
  })
}

function inWords({ state, entries, strongest }: Cell<unknown>, { answered, states }: MatrixWords): string {
  if (strongest === undefined) return states[state]
  const holes: Record<string, string> = { count: String(entries.length), evidence: states[strongest] }
  return answered.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? '')
}
